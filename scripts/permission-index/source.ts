import type { Method, Scheme } from '../../src/engine/permissions/scheme.ts';
import { isMethod } from '../../src/engine/permissions/scheme.ts';

/** One permission as Microsoft publishes it; what later steps need of it. */
export interface PublishedPermission {
  readonly name: string;
  readonly resourceSpecific: boolean;
  readonly schemes: Readonly<Partial<Record<Scheme, PublishedScheme>>>;
  readonly pathSets: readonly PathSet[];
  readonly delegatedId?: string;
  readonly applicationId?: string;
}

export interface PublishedScheme {
  readonly adminConsent: boolean;
  /** 1 to 5, 5 is the most powerful. */
  readonly privilegeLevel?: number;
  readonly title?: string;
  readonly text?: string;
}

export interface PathSet {
  readonly schemes: readonly Scheme[];
  readonly methods: readonly Method[];
  readonly paths: readonly PathEntry[];
}

export interface PathEntry {
  readonly path: string;
  readonly least: readonly Scheme[];
  /** Each inner list is one "requires also": any one of it. */
  readonly alsoRequires: readonly string[];
}

const schemeNames: Readonly<Record<string, Scheme>> = {
  DelegatedWork: 'delegatedWork',
  DelegatedPersonal: 'delegatedPersonal',
  Application: 'application',
};

/**
 * Reads permissions.json of microsoftgraph/microsoft-graph-devx-content, or a reduced copy of it with the same members.
 * Throws with the place and what was expected there: an index from data that we do not understand is worse than none.
 */
export function readPermissions(json: unknown): PublishedPermission[] {
  const permissions = entriesOf(membersOf(json, 'the file')['permissions'], 'permissions');
  if (permissions.length < 100)
    throw new Error(`permissions: expected hundreds of entries, found ${permissions.length}.`);
  return permissions.map(([name, value]) => readPermission(name, value));
}

function readPermission(name: string, value: unknown): PublishedPermission {
  if (!/^[A-Za-z][\w-]*(?:\.[\w-]+)*$/.test(name)) throw new Error(`"${name}" is not the name of a permission.`);
  const {
    authorizationType = guessedType(name),
    schemes,
    pathSets,
    delegatedId,
    applicationId,
  } = membersOf(value, name);
  return {
    name,
    resourceSpecific: authorizationType === 'RSC',
    schemes: Object.fromEntries(
      entriesOf(schemes, `${name}.schemes`).map(([key, one]) => [schemeOf(key, name), readScheme(one, name)]),
    ),
    pathSets: listOf(pathSets, `${name}.pathSets`).map((one) => readPathSet(one, name)),
    ...(typeof delegatedId === 'string' && { delegatedId }),
    ...(typeof applicationId === 'string' && { applicationId }),
  };
}

/** Reduced copies have no type; resource-specific names end like this. */
const guessedType = (name: string) => (/\.(?:Group|Chat)$|^Teams.*\.User$/.test(name) ? 'RSC' : 'oAuth2');

function readScheme(value: unknown, name: string): PublishedScheme {
  const {
    adminConsent,
    requiresAdminConsent = adminConsent,
    privilegeLevel,
    adminDisplayName,
    adminDescription,
  } = membersOf(value, name);
  if (typeof requiresAdminConsent !== 'boolean') throw new Error(`${name}: requiresAdminConsent is not true or false.`);
  return {
    adminConsent: requiresAdminConsent,
    ...(typeof privilegeLevel === 'number' && { privilegeLevel }),
    ...(typeof adminDisplayName === 'string' && { title: adminDisplayName.trim() }),
    ...(typeof adminDescription === 'string' && { text: adminDescription.trim() }),
  };
}

function readPathSet(value: unknown, name: string): PathSet {
  const { schemes, schemeKeys = schemes, methods, paths } = membersOf(value, `${name}.pathSets`);
  return {
    schemes: textsOf(schemeKeys, `${name}.schemeKeys`).map((key) => schemeOf(key, name)),
    methods: textsOf(methods, `${name}.methods`).map((method) => {
      if (!isMethod(method)) throw new Error(`${name}: "${method}" is not a method that this program knows.`);
      return method;
    }),
    paths: entriesOf(paths, `${name}.paths`).map(([path, flags]) => readPath(path, flags, name)),
  };
}

/** `least=DelegatedWork,Application;AlsoRequires=A,B`, both parts optional. */
function readPath(path: string, flags: unknown, name: string): PathEntry {
  if (!path.startsWith('/') || typeof flags !== 'string') throw new Error(`${name}: "${path}" is not a path entry.`);
  const parts = new Map(flags.split(';').flatMap((part) => (part.trim() === '' ? [] : [keyAndList(part)])));
  for (const part of parts.keys()) {
    if (part !== 'least' && part !== 'AlsoRequires')
      throw new Error(`${name}: "${path}" has "${part}", which this program does not know.`);
  }
  return {
    path,
    least: (parts.get('least') ?? []).map((key) => schemeOf(key, name)),
    alsoRequires: parts.get('AlsoRequires') ?? [],
  };
}

function keyAndList(part: string): [key: string, list: readonly string[]] {
  const [key = '', list = ''] = part.split('=');
  return [key.trim(), list.split(',').map((item) => item.trim())];
}

function schemeOf(key: string, name: string): Scheme {
  const scheme = schemeNames[key];
  if (!scheme) throw new Error(`${name}: "${key}" is not a scheme that this program knows.`);
  return scheme;
}

export function membersOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entriesOf(value, where));
}

export function entriesOf(value: unknown, where: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${where}: expected an object, found ${kindOf(value)}.`);
  return Object.entries(value);
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where}: expected a list, found ${kindOf(value)}.`);
  return value;
}

function textsOf(value: unknown, where: string): readonly string[] {
  return listOf(value, where).map((item) => {
    if (typeof item !== 'string') throw new Error(`${where}: expected texts, found ${kindOf(item)}.`);
    return item;
  });
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : typeof value;
}
