import type { Confidence, Finding, FamilyId, Judgement } from '../../engine/index.ts';
import { verdictWords } from '../../fixes/summaries.ts';

/** What the card says: of one cause, or of a family whose members look the same from outside. */
export interface Verdict {
  readonly heading: string;
  readonly confidence: Confidence;
  readonly first: Finding;
  /** The members of the family, the first one included; empty when the first cause has none. */
  readonly members: readonly Finding[];
  readonly others: readonly Finding[];
}

export function verdictOf({ findings }: Pick<Judgement, 'findings'>): Verdict | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const { family } = first;
  // A family of which one member stands beyond doubt, or alone, needs no second heading.
  const together = family === undefined ? [first] : findings.filter((finding) => finding.family?.id === family.id);
  const asFamily = family !== undefined && first.confidence !== 'certain' && together.length > 1;
  return {
    heading: asFamily ? familyHeadings[family.id](family.about) : verdictWords(first),
    confidence: asFamily ? family.confidence : first.confidence,
    first,
    members: asFamily ? together : [],
    others: findings.filter((finding) => (asFamily ? !together.includes(finding) : finding !== first)),
  };
}

/** What the link to the fix promises: no more than the verdict does. */
export function fixLinkText({ first, members, confidence }: Verdict): string {
  if (first.cause === 'ask-community') return 'Prepare a question';
  const oneOfSeveral = members.length > 0 || confidence === 'possible';
  return oneOfSeveral ? 'Open the likeliest fix' : 'Open the fix';
}

/** What of a heading with several causes behind it is sure, and what is open; undefined when it is one cause. */
export function sameFromOutside({ members, confidence }: Verdict): string | undefined {
  if (members.length === 0) return undefined;
  const count = ['No', 'One', 'Two', 'Three', 'Four'][members.length] ?? members.length;
  return confidence === 'certain'
    ? `That much is certain. Why it lacks it is open: ${String(count).toLowerCase()} causes look the same from outside. `
    : `${count} causes look the same from outside. `;
}

const familyHeadings = {
  'token-lacks': (about) => (about.length === 0 ? 'The token lacks a permission' : `The token lacks ${anyOf(about)}`),
} as const satisfies Record<FamilyId, (about: readonly string[]) => string>;

/** Any one of them is enough; a heading holds two names at most. */
function anyOf([first = '', second, ...more]: readonly string[]): string {
  if (second === undefined) return first;
  return more.length === 0 ? `${first} or ${second}` : `${first} or one of ${more.length + 1} others`;
}
