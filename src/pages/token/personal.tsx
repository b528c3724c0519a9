import { createContext, useContext, type ReactNode } from 'react';
import type { ClaimMeanings } from '../../engine/index.ts';
import type { InspectedToken } from './inspected.ts';

/** Whether personal values are hidden, for a screenshot. */
export const Hiding = createContext(false);

/** A value that tells who a person is. */
export function Personal({ children, when = true }: { readonly children: ReactNode; readonly when?: boolean }) {
  const hiding = useContext(Hiding);
  return hiding && when ? <Hidden /> : children;
}

function Hidden() {
  return <span className="rounded-mark bg-sunk px-1.5 text-muted">hidden</span>;
}

/** A claim that is not known can be personal: it is hidden as well. The ids of an app are no person’s. */
export function isPersonal(name: string, { facts }: Pick<InspectedToken, 'facts'>, { claims }: ClaimMeanings): boolean {
  const meaning = claims.get(name);
  if (meaning === undefined) return true;
  return meaning.personal === true && !(facts.caller?.value === 'application' && (name === 'oid' || name === 'sub'));
}
