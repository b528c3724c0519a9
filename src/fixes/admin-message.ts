import type { PermissionType } from './fix.ts';
import { portalOf } from './in-cloud.ts';

/** What an administrator is asked for. No person, no id of anybody’s data: method and template of the call alone. */
export interface AdminRequest {
  /** As the app calls itself; absent where it has none that is fit to be shown. */
  readonly appName?: string;
  /** Names that may be filled in; empty where the message keeps its placeholder. */
  readonly permissions: readonly string[];
  readonly type?: PermissionType;
  readonly method?: string;
  /** A template: /users/{id}/messages. */
  readonly path?: string;
  /** Smaller permissions that open the same call; empty = none does; absent = not known. */
  readonly narrower?: readonly string[];
  readonly cloud?: string;
  /** Address of the page on which the administrator can look the request up. */
  readonly page?: string;
}

interface Row {
  readonly label: string;
  readonly value: string;
}

export const typeWords = {
  delegated: 'delegated: the app acts for a signed-in person',
  application: 'application: the app acts by itself',
} as const satisfies Record<PermissionType, string>;

export const smallestRole = {
  delegated: 'Cloud Application Administrator',
  application: 'Privileged Role Administrator',
} as const satisfies Record<PermissionType, string>;

/** Placeholders stand in it as in a command; what the person has to add stands in brackets. */
function rowsOf(request: AdminRequest): readonly Row[] {
  const { appName, type, cloud, page } = request;
  const portal = portalOf(cloud);
  return [
    { label: 'App', value: `${appName ?? '[name of the app]'}, application (client) ID <app-id>` },
    { label: 'Tenant', value: '<tenant-id>' },
    { label: 'Permission', value: `Microsoft Graph ${namesOf(request)}` },
    { label: 'Type', value: type ? typeWords[type] : `[${typeWords.delegated} | ${typeWords.application}]` },
    { label: 'Why', value: whyOf(request) },
    { label: 'Smaller', value: smallerOf(request) },
    {
      label: 'Role needed',
      value: type
        ? smallestRole[type]
        : `delegated: ${smallestRole.delegated}; application: ${smallestRole.application}`,
    },
    {
      label: 'Where',
      value: `${portal === undefined ? '' : `${portal} > `}Entra ID > App registrations > All applications > the app > API permissions (app of another tenant: Enterprise apps > All applications > the app > Security > Permissions)`,
    },
    {
      label: 'How to undo',
      value:
        'Enterprise apps > All applications > the app > Security > Permissions > Admin consent > ... > Revoke permission',
    },
    ...(page === undefined ? [] : [{ label: 'Look it up', value: page }]),
  ];
}

function namesOf({ permissions }: AdminRequest): string {
  return permissions.length === 0 ? '<permission>' : permissions.join(' and ');
}

function whyOf({ method, path }: AdminRequest): string {
  const call = path === undefined ? undefined : `${method ?? '[method]'} ${path}`;
  return `[what the app does with it]; ${call === undefined ? '[which request]' : call} is refused without it`;
}

function smallerOf({ narrower }: AdminRequest): string {
  if (narrower === undefined) return '[a smaller permission that was considered, and why it is not enough]';
  if (narrower.length === 0) return 'none: Microsoft’s data names no smaller permission for this request';
  return `${narrower.join(' or ')} [is it enough? if not, why]`;
}

const opening = 'Please look at this request for a Microsoft Graph permission.';
const closing =
  'Compare these values with the consent request in your own portal before you approve: a message and a link prove nothing.';

/** Words and lines, for mail and chat. */
export function messageAsText(request: AdminRequest): string {
  const rows = rowsOf(request);
  const width = Math.max(...rows.map(({ label }) => label.length)) + 3;
  const lines = rows.map(({ label, value }) => `${`${label}:`.padEnd(width)}${value}`);
  return [opening, '', ...lines, '', closing].join('\n');
}

/** The same for a ticket that reads Markdown. */
export function messageAsMarkdown(request: AdminRequest): string {
  const lines = rowsOf(request).map(({ label, value }) => `- **${label}:** ${marked(value)}`);
  return [opening, '', ...lines, '', closing].join('\n');
}

/** Names, ids and paths in backticks: a Markdown reader would take their signs for marks. */
function marked(value: string): string {
  return value.replaceAll(
    /https:\/\/\S+|<[a-z-]+>|(?:(?:GET|POST|PUT|PATCH|DELETE) )?\/[^\s;]+|\b[\w-]+(?:\.\w+)+\b/g,
    (word) => (word.startsWith('https://') ? `<${word}>` : `\`${word}\``),
  );
}
