import type { Cause, FamilyId } from './cause.ts';
import type { Span } from './evidence.ts';

/** decisive: alone enough; strong: enough unless contradicted; weak: only with others. */
export type Strength = 'decisive' | 'strong' | 'weak';

/** Why a rule says what it says. Plain text; names of claims, codes and permissions stand in backticks. */
export interface Reason {
  /** Stable id of the kind of reason, kebab-case. */
  readonly code: string;
  readonly text: string;
  /** The words of the paste that gave it. */
  readonly quote?: string;
  /** Where those words stand in the paste. */
  readonly at?: Span;
}

/**
 * One thing that a rule says. A rule that says nothing is silent. `scope: 'family'` = the evidence is decisive (or
 * strong) for what the members of the family share, not for this member.
 */
export type Verdict =
  | {
      readonly kind: 'match';
      readonly strength: Strength;
      readonly reason: Reason;
      readonly scope?: 'family';
      /** Permissions that it is about. */ readonly about?: readonly string[];
    }
  | { readonly kind: 'against'; readonly strength: Strength; readonly reason: Reason; readonly scope?: 'family' }
  | { readonly kind: 'undecided'; readonly needs: QuestionId };

export const questionIds = [
  // The tree, from its root
  'status',
  'who-answered',
  'changed',
  // No token was issued
  'stage',
  'app-request',
  'account-message',
  'after-password',
  'renewal',
  // 400, 401
  'message-400',
  'sent',
  'value-form',
  'audience',
  'token-state',
  'message-401',
  // 403
  'caller',
  'scp-holds',
  'roles-hold',
  'explorer',
  'grant',
  'call-of-person',
  'call-of-app',
  'message-403',
  'message-403-app',
  'message-any',
  'who-fails',
  // Other answers
  'empty-answer',
  'other-status',
  // Asked for a value, beside the tree
  'request',
  'token',
  'time',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Questions beside the tree, which ask for a value. */
export type ValueQuestionId = 'request' | 'token' | 'time';

export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

export interface FamilyFinding {
  readonly id: FamilyId;
  readonly confidence: Confidence;
  /** What the family is about: the permissions that are named as missing; empty when none is named. */
  readonly about: readonly string[];
}

export interface Finding {
  readonly cause: Cause;
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  /** What speaks against it, but not enough. */
  readonly doubts: readonly Reason[];
  readonly family?: FamilyFinding;
}

/** A question as the page and the terminal show it; an answer is an option id, or what its input reads. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** How to find it out. */
  readonly help: string;
  /** request, token and time take a typed or pasted value besides the options. */
  readonly input?: 'request' | 'token' | 'time';
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

export interface Diagnosis {
  /** Best first, never empty. */
  readonly findings: readonly Finding[];
  /** There whenever the first finding is not certain and a question is left. */
  readonly next: QuestionId | null;
}
