import { detailsFormat } from '../../src/engine/permissions/decode-details.ts';
import { schemes, type Scheme } from '../../src/engine/permissions/scheme.ts';
import type { Origin } from './encode.ts';
import type { PublishedPermission } from './source.ts';
import { entriesOf, listOf, membersOf } from './source.ts';

/** Ids by name, and permissions that only the list of descriptions has (they open no request that the data names). */
export interface PublishedIds {
  readonly delegated: ReadonlyMap<string, string>;
  readonly application: ReadonlyMap<string, string>;
  readonly others: readonly PublishedPermission[];
}

/** Reads permissions-descriptions.json, which is trusted first, and provisioningInfo.json of the same repository. */
export function readIds(descriptions: unknown, provisioning: unknown, known: ReadonlySet<string>): PublishedIds {
  const { delegatedScopesList, applicationScopesList } = membersOf(descriptions, 'the descriptions');
  const delegatedList = listOf(delegatedScopesList, 'delegatedScopesList').map(readDescription);
  const applicationList = listOf(applicationScopesList, 'applicationScopesList').map(readDescription);
  const deployed = entriesOf(
    membersOf(provisioning, 'the provisioning list')['permissionDeployments'],
    'permissionDeployments',
  );
  return {
    delegated: new Map([
      ...deployedIds(deployed, 'DelegatedWork'),
      ...delegatedList.map(({ name, id }) => [name, id] as const),
    ]),
    application: new Map([
      ...deployedIds(deployed, 'Application'),
      ...applicationList.map(({ name, id }) => [name, id] as const),
    ]),
    others: othersOf(delegatedList, applicationList, known),
  };
}

/** The ids that a reduced copy of permissions.json has in its entries. */
export function idsInside(permissions: readonly PublishedPermission[]): PublishedIds {
  const inside = (type: 'delegatedId' | 'applicationId') =>
    new Map(permissions.flatMap(({ name, [type]: id }) => (id === undefined ? [] : [[name, id] as const])));
  return { delegated: inside('delegatedId'), application: inside('applicationId'), others: [] };
}

interface Description {
  readonly name: string;
  readonly id: string;
  readonly adminConsent: boolean;
  readonly title: string;
  readonly text: string;
}

function readDescription(value: unknown): Description {
  const {
    value: name,
    id,
    isAdmin,
    adminConsentDisplayName,
    adminConsentDescription,
  } = membersOf(value, 'a description');
  if (typeof name !== 'string' || typeof id !== 'string' || !isGuid(id))
    throw new Error(`A description has no name or no id: ${JSON.stringify(value).slice(0, 200)}`);
  return {
    name,
    id: id.toLowerCase(),
    adminConsent: isAdmin === true,
    title: textOf(adminConsentDisplayName),
    text: textOf(adminConsentDescription),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** One of the published ids has a digit too many: it is left out, as if it were not published. */
const isGuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function deployedIds(deployed: readonly [string, unknown][], wanted: string): [string, string][] {
  return deployed.flatMap(([name, list]): [string, string][] => {
    for (const one of listOf(list, name)) {
      const { id, scheme, environment } = membersOf(one, name);
      if (environment === 'public' && scheme === wanted && typeof id === 'string' && isGuid(id))
        return [[name, id.toLowerCase()]];
    }
    return [];
  });
}

function othersOf(
  delegated: readonly Description[],
  application: readonly Description[],
  known: ReadonlySet<string>,
): PublishedPermission[] {
  const names = [...new Set([...delegated, ...application].map(({ name }) => name))].filter((name) => !known.has(name));
  return names.map((name) => {
    const [asDelegated, asApplication] = [delegated, application].map((list) => list.find((one) => one.name === name));
    return {
      name,
      resourceSpecific: false,
      pathSets: [],
      schemes: {
        ...(asDelegated && { delegatedWork: asDelegated }),
        ...(asApplication && { application: asApplication }),
      },
    };
  });
}

/** The second part of the index: what the page of a permission says, loaded when it is needed. */
export function encodeDetails(
  permissions: readonly PublishedPermission[],
  ids: PublishedIds,
  { date, commit }: Origin,
): string {
  const all = [...permissions, ...ids.others].toSorted((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  const column = (scheme: Scheme, what: 'title' | 'text') => all.map(({ schemes: own }) => own[scheme]?.[what] ?? '');
  const content = {
    format: detailsFormat,
    date,
    commit,
    names: all.map(({ name }) => name).join(' '),
    unlisted: all.flatMap(({ pathSets }, at) => (pathSets.length === 0 ? [at] : [])),
    resourceSpecific: all.flatMap(({ resourceSpecific }, at) => (resourceSpecific ? [at] : [])),
    delegatedIds: all.map(({ name }) => shortId(ids.delegated.get(name))).join(' '),
    applicationIds: all.map(({ name }) => shortId(ids.application.get(name))).join(' '),
    ...Object.fromEntries(schemes.map((scheme) => [scheme, all.map((one) => flagsOf(one, scheme)).join('')])),
    delegatedTitles: all.map(({ schemes: own }) => (own.delegatedWork ?? own.delegatedPersonal)?.title ?? ''),
    applicationTitles: column('application', 'title'),
    delegatedTexts: all.map(({ schemes: own }) => (own.delegatedWork ?? own.delegatedPersonal)?.text ?? ''),
    applicationTexts: column('application', 'text'),
  };
  return `${JSON.stringify(content)}\n`;
}

const shortId = (id: string | undefined) => id?.replaceAll('-', '') ?? '-';

/** "-" = no such form; else the privilege level (0 = unknown), as a letter where an admin has to consent: a = 0, d = 3. */
function flagsOf({ schemes: own }: PublishedPermission, scheme: Scheme): string {
  const found = own[scheme];
  if (!found) return '-';
  const level = found.privilegeLevel ?? 0;
  return found.adminConsent ? 'abcdef'.charAt(level) : String(level);
}
