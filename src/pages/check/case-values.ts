import { isCause } from '../../engine/index.ts';
import { placeholders } from '../../commands/placeholders.ts';
import type { CheckCloud } from '../../check/clouds.ts';
import type { Known } from '../../check/probe.ts';
import { parseValue, type FragmentValues } from '../fragment.ts';

/** What a person can type in, in the order in which it is asked for. */
export const fields = {
  app: { label: 'Application (client) ID of the app that failed', expects: placeholders['app-id'].expects },
  tenant: { label: 'Directory (tenant) ID', expects: placeholders['tenant-id'].expects },
  permission: { label: 'Permissions, of which the call needs one', expects: 'names such as Mail.Read, with commas' },
  path: { label: 'Path of the call', expects: placeholders['api-path'].expects },
  user: { label: 'Person: object ID or sign-in name', expects: 'a GUID, or a name such as name@contoso.com' },
  group: { label: 'Object ID of the group', expects: placeholders['group-id'].expects },
  site: { label: 'ID of the site', expects: 'contoso.sharepoint.com,<GUID>,<GUID>, or the last GUID alone' },
  signin: { label: 'Correlation ID of the sign-in', expects: placeholders['request-id'].expects },
  uti: { label: 'uti claim of the token', expects: 'letters, digits, hyphen and underscore' },
  time: { label: 'When it failed (UTC)', expects: placeholders['utc-start'].expects },
  held: { label: 'Permissions in the token', expects: 'the names in scp or roles, with commas' },
} as const;
export type FieldKey = keyof typeof fields;

export const fieldKeys = Object.keys(fields).filter((key): key is FieldKey => Object.hasOwn(fields, key));

/** Who asks and where is what a sign-in needs: of the call that failed it says nothing. */
export function tellsOfCall({ app: _app, tenant: _tenant, cloud: _cloud, ...rest }: FragmentValues): boolean {
  return Object.keys(rest).length > 0;
}

/** As typed: it can be unfit, and empty when a value of the link was taken out. */
export type Texts = Partial<Readonly<Record<FieldKey, string>>>;

const spaced = new Set<FieldKey>(['permission', 'held']);

/** The text as it may ride behind the #, or nothing where it is not of its kind. */
export function accepted(key: FieldKey, text: string): FragmentValues {
  const trimmed = text.trim();
  if (trimmed === '') return {};
  return parseValue(key, spaced.has(key) ? trimmed.split(/[\s,]+/).join(',') : trimmed);
}

export function problemOf(key: FieldKey, text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return Object.keys(accepted(key, text)).length > 0 ? undefined : `Expected ${fields[key].expects}.`;
}

/** What came by the link with what was typed over it. */
export function caseValues(link: FragmentValues, typed: Texts): FragmentValues {
  const kept = Object.entries(link).filter(([key]) => !Object.hasOwn(typed, key));
  const added = Object.entries(typed).flatMap(([key, text]) =>
    fieldKeys.filter((one) => one === key).flatMap((one) => Object.entries(accepted(one, text))),
  );
  return Object.fromEntries([...kept, ...added]);
}

/** The case as probes and judge take it. The link names a cloud too; the document has one, and that counts. */
export function knownOf(values: FragmentValues, cloud: CheckCloud): Known {
  const {
    app,
    tenant,
    permission = [],
    held,
    type,
    method,
    path,
    user,
    group,
    site,
    signin,
    uti,
    time,
    cause,
  } = values;
  return {
    cloud,
    permissions: permission,
    ...(app !== undefined && { app }),
    ...(tenant !== undefined && { tenant }),
    ...(held && { held }),
    ...((type === 'delegated' || type === 'application') && { type }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    ...(user !== undefined && { user }),
    ...(group !== undefined && { group }),
    ...(site !== undefined && { site }),
    ...(signin !== undefined && { signIn: signin }),
    ...(uti !== undefined && { uti }),
    ...(time !== undefined && { time }),
    ...(cause !== undefined && isCause(cause) && { cause }),
  };
}

/** The field in which a value that a probe lacks is typed. */
export const fieldOf: Partial<Readonly<Record<keyof Known, FieldKey>>> = {
  app: 'app',
  tenant: 'tenant',
  permissions: 'permission',
  held: 'held',
  path: 'path',
  user: 'user',
  group: 'group',
  site: 'site',
  signIn: 'signin',
  uti: 'uti',
  time: 'time',
};
