import { readCmdlet } from '../engine/index.ts';
import {
  adjustments,
  basisWords,
  detailsOf,
  isDecidedElsewhere,
  isGuess,
  judgeRole,
  matchCmdlet,
  matchRequest,
  meWords,
  needOf,
  notStatedWords,
  schemeNames,
  schemes,
  unmatchedWords,
  type Alternative,
  type Cell,
  type FoundRequest,
  type Match,
  type PermissionIndex,
  type RoleTable,
} from '../engine/permissions/index.ts';

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
  const nearest = match.kind === 'not-found' ? match.nearest.map((template) => `  ${template}`) : [];
  return [plain(unmatchedWords(match)), ...(nearest.length > 0 ? ['Written alike:', ...nearest] : [])];
}

function foundLines({ roles }: Tables, match: FoundRequest): string[] {
  const { cells, isMe, repair } = needOf(match);
  return [
    `${match.method} ${match.template}`,
    ...match.adjustments.map((one) => `  ${isGuess(one) ? 'Guess: ' : ''}${plain(adjustments[one].text)}`),
    ...match.alternatives.map((template) => `  It may also be ${template}`),
    '',
    ...schemes.flatMap((scheme) => cellLines(schemeNames[scheme], cells[scheme], isDecidedElsewhere(match))),
    ...(isMe ? [`  ${plain(meWords)}`] : []),
    ...(repair
      ? ['', `Other than the data: ${plain(repair.why)}`, `  ${repair.source}, read on ${repair.checked}`]
      : []),
    ...detailsOf(match).flatMap(({ text }) => ['', plain(text)]),
    ...roleLines(roles, match),
  ];
}

/** Where something else than the address decides, none is the least. */
function cellLines(name: string, cell: Cell | null, isDecided: boolean): string[] {
  if (!cell) return [name, '  not offered'];
  const mark = cell.stated ? '' : `  (${notStatedWords})`;
  return [
    name,
    `  ${isDecided ? 'one of' : 'least'}: ${listed(cell.least, ' or ')}${mark}`,
    ...(cell.higher.length > 0 ? [`  also enough: ${listed(cell.higher, ', ')}`] : []),
  ];
}

const listed = (list: readonly Alternative[], between: string) =>
  list.map((names) => names.join(' and ')).join(between);

/** What does not stand on the page of the request says where it stands. */
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
    `  ${entry.basis === 'page' ? '' : `${basisWords(entry, roles.checked)}: `}${entry.source}`,
  ];
}

const plain = (text: string) => text.replaceAll('`', '');
