import { matchRequest, type Match, type ShownRequest } from './match.ts';
import type { PermissionIndex } from './permission-index.ts';

/** One request inside a `$batch`; each needs what it needs by itself. */
export interface BatchPart extends ShownRequest {
  readonly id: string;
  readonly match: Match;
}

/** The parts of the body of a `$batch`, as text or already parsed; empty when it is none. */
export function batchParts(index: PermissionIndex, body: unknown): BatchPart[] {
  const value = typeof body === 'string' ? parsed(body) : body;
  const requests = membersOf(value)['requests'];
  if (!Array.isArray(requests)) return [];
  return requests.flatMap((part, at): BatchPart[] => {
    const { id, method, url } = membersOf(part);
    if (typeof url !== 'string') return [];
    const shown = { url, ...(typeof method === 'string' && { method }) };
    const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(at + 1);
    return [{ id: name, ...shown, match: matchRequest(index, shown) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
