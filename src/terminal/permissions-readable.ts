import { readCmdlet } from '../engine/index.ts';
import {
  adjustments,
  detailsOf,
  isGuess,
  judgeRole,
  matchCmdlet,
  matchRequest,
  needOf,
  schemes,
  type Alternative,
  type Cell,
  type FoundRequest,
  type Match,
  type PermissionIndex,
  type RoleTable,
  type Scheme,
} from '../engine/permissions/index.ts';

const columns: Readonly<Record<Scheme, string>> = {
  delegatedWork: 'Delegated, work or school account',
  delegatedPersonal: 'Delegated, personal account',
  application: 'Application',
};

export interface Tables {
  readonly index: PermissionIndex;
  readonly roles: RoleTable;
}

/** What a request or a cmdlet needs, for a person in a terminal. */
export function readablePermissions(tables: Tables, words: readonly string[]): string {
  const [first = '', second] = words;
  const cmdlet = second === undefined ? readCmdlet(first) : undefined;
  const lines = cmdlet
    ? cmdletLines(tables, cmdlet)
    : requestLines(tables, second === undefined ? { method: 'GET', url: first } : { method: first, url: second });
  return `${[...lines, '', `Microsoft's published permission data of ${tables.index.date}.`].join('\n')}\n`;
}

function cmdletLines(tables: Tables, cmdlet: NonNullable<ReturnType<typeof readCmdlet>>): string[] {
  const match = matchCmdlet(tables.index, cmdlet);
  if (match.kind === 'none') return [`No request is known for ${cmdlet.name}.`];
  if (match.kind === 'several') {
    const requests = match.requests.map(({ method, templates }) => `  ${method} ${templates[0] ?? ''}`);
    return [`${cmdlet.name} may send one of these requests:`, ...requests];
  }
  const lines = requestLines(tables, { method: match.method, url: match.template });
  return [`${cmdlet.name} sends this request, going by its name.`, ...lines];
}

function requestLines(tables: Tables, request: { readonly method: string; readonly url: string }): string[] {
  const match = matchRequest(tables.index, request);
  return match.kind === 'found' ? foundLines(tables, match) : unknownLines(match);
}

function unknownLines(match: Exclude<Match, FoundRequest>): string[] {
  switch (match.kind) {
    case 'unreadable':
      return [plain(match.problem.text)];
    case 'batch':
      return ['A $batch needs nothing by itself: look up each of its requests.'];
    case 'other-methods':
      return [match.template, `This method is not in the data; known are ${match.methods.join(', ')}.`];
    case 'not-found': {
      const nearest = match.nearest.map((template) => `  ${template}`);
      return ['This request is not in the data.', ...(nearest.length > 0 ? ['Written alike:', ...nearest] : [])];
    }
  }
}

function foundLines({ roles }: Tables, match: FoundRequest): string[] {
  const { cells, isMe, repair } = needOf(match);
  return [
    `${match.method} ${match.template}`,
    ...match.adjustments.map((one) => `  ${isGuess(one) ? 'Guess: ' : ''}${plain(adjustments[one].text)}`),
    ...match.alternatives.map((template) => `  It may also be ${template}`),
    '',
    ...schemes.flatMap((scheme) => cellLines(columns[scheme], cells[scheme])),
    ...(isMe ? ['  /me is the signed-in person: an app that calls by itself has none.'] : []),
    ...(repair
      ? ['', `Other than the data: ${plain(repair.why)}`, `  ${repair.source}, read on ${repair.checked}`]
      : []),
    ...detailsOf(match).flatMap(({ text }) => ['', plain(text)]),
    ...roleLines(roles, match),
  ];
}

function cellLines(name: string, cell: Cell | null): string[] {
  if (!cell) return [name, '  not offered'];
  const mark = cell.stated ? '' : '  (Microsoft marks none as the least)';
  return [
    name,
    `  least: ${listed(cell.least, ' or ')}${mark}`,
    ...(cell.higher.length > 0 ? [`  also enough: ${listed(cell.higher, ', ')}`] : []),
  ];
}

const listed = (list: readonly Alternative[], between: string) =>
  list.map((names) => names.join(' and ')).join(between);

/** What only a text of several pages supports is given with its date. */
function roleLines(roles: RoleTable, match: FoundRequest): string[] {
  const verdict = judgeRole(roles, match, match.method, { caller: 'delegated' });
  if (verdict.kind !== 'role') return [];
  const { entry, least } = verdict;
  const names = least.map(({ name, limits }) => (limits === undefined ? name : `${name} (${limits})`));
  const free = entry.enoughWithout.length > 0 ? [`  not needed by: ${entry.enoughWithout.join('; ')}`] : [];
  return [
    '',
    'The signed-in person needs a role besides, when the token is delegated',
    ...free,
    `  least: ${names.join(' or ')}`,
    `  ${entry.basis === 'page' ? '' : `Microsoft documents, as of ${roles.checked}: `}${entry.source}`,
  ];
}

const plain = (text: string) => text.replaceAll('`', '');
