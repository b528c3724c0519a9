import { familyOf, isCause, read, readGiven, type EvidenceItem, type Finding } from '../engine/index.ts';
import { composed, composedSignIn, type ComposedCase } from './composed/compose.ts';
import { statements } from './composed/statements/all.ts';
import { signInStatements } from './composed/statements/sign-in.ts';

export const composedCases: readonly ComposedCase[] = [
  ...statements.flatMap(composed),
  ...signInStatements.flatMap(composedSignIn),
];

/** What the page knows after the paste, the fields beside it, and the answers. */
export function itemsOfComposed({ paste, given, answered }: ComposedCase): readonly EvidenceItem[] {
  const answers = Object.entries(answered).map(([question, option]): EvidenceItem => ({
    kind: 'answer',
    id: `answer-${question}`,
    origin: { kind: 'answer', question },
    question,
    option,
  }));
  return [...answers, ...readGiven(given).items, ...read(paste).items];
}

/** The true cause stands first; of a family that looks the same from outside any member, unless the case names one. */
export function isRight({ cause, named }: ComposedCase, first: Finding | undefined): boolean {
  if (!first || !isCause(cause)) return false;
  if (first.cause === cause) return true;
  return !named && first.family !== undefined && first.family.id === familyOf(cause);
}
