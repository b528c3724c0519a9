import { lazy, Suspense } from 'react';
import type { Cause, Facts } from '../../engine/index.ts';
import type { FragmentValues } from '../fragment.ts';

const RoleOfCall = lazy(async () => ({ default: (await import('./role-of-call.tsx')).RoleOfCall }));
/** Whose role it is, on the pages about roles. */
export const callers: Partial<Readonly<Record<Cause, 'delegated' | 'application'>>> = {
  'user-lacks-role': 'delegated',
  'app-lacks-role': 'application',
};

interface RoleForCallProps {
  readonly cause: Cause;
  /** Of the paste, where there is one. */
  readonly facts: Facts | undefined;
  readonly link: FragmentValues;
}

/** Which role it is, on the pages about roles, where the request is known. The tables come when they are needed. */
export function RoleForCall({ cause, facts, link }: RoleForCallProps) {
  const caller = callers[cause];
  const { method, path } = facts?.request?.value ?? link;
  if (!caller || path === undefined) return null;
  return (
    <Suspense>
      <RoleOfCall request={{ url: path, ...(method !== undefined && { method }) }} caller={caller} facts={facts} />
    </Suspense>
  );
}
