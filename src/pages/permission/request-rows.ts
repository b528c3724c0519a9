import {
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

/** The rows that have every word of the query in method or path. A whole address finds its template: an id stands for `{id}`. */
export function searchRows(rows: readonly OpenedRequest[], query: string): readonly OpenedRequest[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean).map(pathOf);
  return rows.filter(({ method, template }) => {
    const text = `${method} ${template}`.toLowerCase();
    return words.every((word) => text.includes(word) || startsLike(template.toLowerCase(), word));
  });
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
