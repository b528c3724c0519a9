import { matchRequest, needOf, type Cell, type Match, type PermissionIndex } from '../engine/permissions/index.ts';

/** One line of `permissions -- --jsonl`, answered: never thrown, so that the run goes on. */
export function permissionsAsJson(index: PermissionIndex, line: string): object {
  const request = parsed(line);
  if (!request) return { id: null, error: 'Not a JSON object: a line is {"id", "method", "url"}.' };
  const { id = null, method, url } = request;
  if (typeof url !== 'string') return { id, error: '"url" has to be a string.' };
  if (typeof method !== 'string') return { id, error: '"method" has to be a string.' };
  return { id, ...answer(matchRequest(index, { method, url })) };
}

function answer(match: Match): object {
  if (match.kind === 'batch') return { template: '/$batch', ...nothing };
  if (match.kind !== 'found') return { template: null, ...nothing };
  const { delegatedWork, delegatedPersonal, application } = needOf(match).cells;
  return {
    template: match.template,
    delegatedWork: cellAsJson(delegatedWork),
    delegatedPersonal: cellAsJson(delegatedPersonal),
    application: cellAsJson(application),
  };
}

const nothing = { delegatedWork: null, delegatedPersonal: null, application: null };

/** Permissions that are needed together are one member, written "A and B". */
function cellAsJson(cell: Cell | null) {
  if (!cell) return null;
  const [least, higher] = [cell.least, cell.higher].map((list) => list.map((names) => names.join(' and ')));
  return { least, higher };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
