import { parseGuid, type Guid } from '../model/guid.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { schemes, type Scheme } from './scheme.ts';
import { damaged, openTable, type TableProblem, type TableReader } from './stored-table.ts';

export const detailsFormat = 'graph-permission-details/1';

/** What is published of one permission besides the requests that it opens. */
export interface PermissionDetails {
  readonly name: string;
  /** Absent where Microsoft's data has none. */
  readonly delegatedId?: Guid;
  readonly applicationId?: Guid;
  readonly forms: Readonly<Partial<Record<Scheme, PermissionForm>>>;
  readonly resourceSpecific: boolean;
  /** False: the data names no request for it. */
  readonly opensRequests: boolean;
  /** As the consent page shows it to an admin; Microsoft's words. */
  readonly delegated?: Wording;
  readonly application?: Wording;
}

export interface PermissionForm {
  readonly adminConsent: boolean;
  /** 1 to 4; 4 is the most powerful. */
  readonly privilegeLevel?: number;
}

export interface Wording {
  readonly title: string;
  readonly text: string;
}

export interface PermissionDetailsTable {
  readonly date: string;
  readonly commit: string;
  /** Sorted by name. Two names differ only in case. */
  readonly all: readonly PermissionDetails[];
  readonly byName: ReadonlyMap<string, PermissionDetails>;
}

const what = 'The table of permissions';

/** Reads public/data/permission-details.json, which scripts/permission-index/details.ts writes. */
export function decodePermissionDetails(text: string): Result<PermissionDetailsTable, TableProblem> {
  const table = openTable(text, detailsFormat, what);
  if (!table.ok) return table;
  const read = table.value;
  const names = read.words('names');
  const one = rowReader(read);
  const all = names.map((name, at) => one(name, at));
  if (!read.isSound() || schemes.some((scheme) => read.text(scheme).length !== names.length))
    return fail(damaged(what));
  const byName = new Map(all.map((details) => [details.name, details]));
  return ok({ date: read.text('date'), commit: read.text('commit'), all, byName });
}

function rowReader(read: TableReader): (name: string, at: number) => PermissionDetails {
  const [delegatedIds, applicationIds] = [read.words('delegatedIds'), read.words('applicationIds')];
  const [delegatedTitles, applicationTitles] = [read.texts('delegatedTitles'), read.texts('applicationTitles')];
  const [delegatedTexts, applicationTexts] = [read.texts('delegatedTexts'), read.texts('applicationTexts')];
  const flags = schemes.map((scheme) => [scheme, read.text(scheme)] as const);
  const unlisted = new Set(read.numbers('unlisted'));
  const resourceSpecific = new Set(read.numbers('resourceSpecific'));
  return (name, at) => {
    const delegatedId = longId(delegatedIds[at]);
    const applicationId = longId(applicationIds[at]);
    const delegated = wordingOf(delegatedTitles[at], delegatedTexts[at]);
    const application = wordingOf(applicationTitles[at], applicationTexts[at]);
    return {
      name,
      ...(delegatedId && { delegatedId }),
      ...(applicationId && { applicationId }),
      forms: Object.fromEntries(flags.flatMap(([scheme, text]) => formOf(scheme, text.charAt(at)))),
      resourceSpecific: resourceSpecific.has(at),
      opensRequests: !unlisted.has(at),
      ...(delegated && { delegated }),
      ...(application && { application }),
    };
  };
}

function longId(text = '-'): Guid | undefined {
  return parseGuid(text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

function formOf(scheme: Scheme, flag: string): [Scheme, PermissionForm][] {
  const level = '0123456'.includes(flag) ? Number(flag) : 'abcdef'.indexOf(flag);
  if (flag === '' || level < 0) return [];
  return [[scheme, { adminConsent: flag >= 'a', ...(level > 0 && { privilegeLevel: level }) }]];
}

function wordingOf(title = '', text = ''): Wording | undefined {
  return title === '' && text === '' ? undefined : { title, text };
}
