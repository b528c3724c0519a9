import {
  isMethod,
  matchRequest,
  openedBy,
  schemes,
  type OpenedRequest,
  type OpensAs,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';

/** So many stand in the document, and at most so many on the page at any time. */
export const rowsAtOnce = 50;

const roles = ['least', 'higher', 'together'] as const;
export type Role = (typeof roles)[number];

/** The requests that these spellings of one permission open; where it is the least first, then the shortest paths. */
export function requestRows(index: PermissionIndex, spellings: readonly string[]): readonly OpenedRequest[] {
  return united(spellings.flatMap((name) => openedBy(index, name)))
    .map((request) => ({
      request,
      rank: roles.indexOf(bestRole(request.as)),
      steps: request.template.split('/').length,
    }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        a.steps - b.steps ||
        compare(a.request.template, b.request.template) ||
        compare(a.request.method, b.request.method),
    )
    .map(({ request }) => request);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function united(requests: readonly OpenedRequest[]): readonly OpenedRequest[] {
  const all = new Map<string, OpenedRequest>();
  for (const request of requests) {
    const key = `${request.method} ${request.template}`;
    const known = all.get(key);
    all.set(key, known ? { ...request, as: better(known.as, request.as) } : request);
  }
  return [...all.values()];
}

function better(one: OpensAs, other: OpensAs): OpensAs {
  const entries = schemes.flatMap((scheme) => {
    const role = roles.find((wanted) => one[scheme] === wanted || other[scheme] === wanted);
    return role ? [[scheme, role] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What the permission is for the request at its best, whoever calls. */
export function bestRole(as: OpensAs): Role {
  return roles.find((role) => schemes.some((scheme) => as[scheme] === role)) ?? 'together';
}

/** How many requests there are by the best role of each. */
export function countsOf(rows: readonly OpenedRequest[]): Readonly<Record<Role, number>> {
  const count = (role: Role) => rows.filter(({ as }) => bestRole(as) === role).length;
  return { least: count('least'), higher: count('higher'), together: count('together') };
}

/**
 * The rows of the method that the query begins with, if it does, that have every word of the rest in their path. A whole address
 * finds its template: an id stands for `{id}`, and with the index also what is addressed otherwise.
 */
export function searchRows(
  rows: readonly OpenedRequest[],
  query: string,
  index?: PermissionIndex,
): readonly OpenedRequest[] {
  const [first = '', ...rest] = query.trim().split(/\s+/);
  const wanted = isMethod(first.toUpperCase()) ? first.toUpperCase() : undefined;
  const words = wanted === undefined ? [first, ...rest] : rest;
  const served = rows.filter(({ method }) => wanted === undefined || method === wanted);
  const found = served.filter(({ template }) =>
    words.map((word) => pathOf(word.toLowerCase())).every((word) => hasWord(template.toLowerCase(), word)),
  );
  if (found.length > 0 || !index || words.length !== 1) return found;
  const templates = new Set(served.flatMap(({ method }) => templateAt(index, method, words[0] ?? '') ?? []));
  return served.filter(({ template }) => templates.has(template));
}

const hasWord = (template: string, word: string): boolean => template.includes(word) || startsLike(template, word);

function templateAt(index: PermissionIndex, method: string, url: string): string | undefined {
  const match = matchRequest(index, { method, url });
  return match.kind === 'found' ? match.template : undefined;
}

/** Without host, version and query. */
function pathOf(word: string): string {
  return word
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/^\/?(?:v1\.0|beta)(?=\/)/, '')
    .replace(/[?#].*$/, '');
}

function startsLike(template: string, path: string): boolean {
  if (!path.startsWith('/')) return false;
  const [steps, wanted] = [template.split('/'), path.replace(/\/$/, '').split('/')];
  const isLast = (at: number) => at === wanted.length - 1;
  return wanted.every((step, at) => {
    const own = steps[at] ?? '';
    return own.startsWith('{') ? step !== '' : isLast(at) ? own.startsWith(step) && own !== '' : own === step;
  });
}
