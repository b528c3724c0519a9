import type { AadstsItem, AnswerItem, ChallengeItem, ErrorItem, EvidenceItem, PhraseItem } from '../model/evidence.ts';

/** Who refused: the token service (no token was issued), Graph (or a workload behind it), or somebody in between. */
export type Responder = 'token-endpoint' | 'graph' | 'other';

interface Answers {
  readonly errors: readonly ErrorItem[];
  readonly aadsts: readonly AadstsItem[];
  readonly challenges: readonly ChallengeItem[];
  readonly phrases: readonly PhraseItem[];
  readonly answers: ReadonlyMap<string, AnswerItem>;
}

const answered: Readonly<Record<string, Readonly<Record<string, Responder>>>> = {
  'who-answered': { 'sign-in': 'token-endpoint', graph: 'graph', other: 'other' },
  status: { 'sign-in': 'token-endpoint', html: 'other' },
};

export function responderOf(seen: Answers): { readonly value: Responder; readonly item: EvidenceItem } | undefined {
  for (const [question, options] of Object.entries(answered)) {
    const item = seen.answers.get(question);
    const value = item && options[item.option];
    if (item && value) return { value, item };
  }
  const graph = seen.errors.find(({ endpoint }) => endpoint === 'graph') ?? seen.challenges[0];
  const tokenService = seen.aadsts[0] ?? seen.errors.find(({ endpoint }) => endpoint === 'token-endpoint');
  if (tokenService) return { value: 'token-endpoint', item: tokenService };
  return graph && { value: 'graph', item: graph };
}
