import { read, readGiven, type EvidenceItem } from '../engine/index.ts';
import { fail, ok, type Result } from '../engine/model/result.ts';

/** One line of `diagnose -- --jsonl`: what is known of one failed call. `null` is as absent. */
export interface CaseLine {
  readonly id: unknown;
  readonly items: readonly EvidenceItem[];
}

export interface CaseProblem {
  readonly id: unknown;
  readonly error: string;
}

/** Reads one JSON object; the problem says what was expected and carries the id where there was one. */
export function readCaseLine(line: string): Result<CaseLine, CaseProblem> {
  const parsed = parseObject(line);
  if (!parsed)
    return fail({
      id: null,
      error:
        'Not a JSON object: a line is {"id", "paste"?, "status"?, "request"?, "tokenClaims"?, "accountType"?, "flow"?, "now"?}.',
    });
  const id = parsed['id'] ?? null;
  const paste = parsed['paste'] ?? '';
  if (typeof paste !== 'string') return fail({ id, error: '"paste" has to be a string.' });
  return ok({ id, items: [...readGiven(parsed).items, ...read(paste).items] });
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
