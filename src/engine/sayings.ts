import type { OfCall } from './opinions.ts';

/** What several tables, or facts of a tenant, say of causes, put together cause by cause. */
export function joined(...all: readonly OfCall[]): OfCall {
  const sayings = all.flatMap((one) => Object.entries(one));
  const causes = new Set(sayings.map(([cause]) => cause));
  return Object.fromEntries(
    [...causes].map((cause) => [cause, sayings.flatMap(([other, verdicts]) => (other === cause ? verdicts : []))]),
  );
}
