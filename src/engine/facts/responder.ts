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

const answered: Readonly<Record<string, Responder>> = { 'sign-in': 'token-endpoint', graph: 'graph', other: 'other' };

export function responderOf(seen: Answers): { readonly value: Responder; readonly item: EvidenceItem } | undefined {
  const answer = seen.answers.get('who-answered');
  const said = answer && answered[answer.option];
  if (answer && said) return { value: said, item: answer };
  const graph = seen.errors.find(({ endpoint }) => endpoint === 'graph') ?? seen.challenges[0];
  const tokenService = seen.aadsts[0] ?? seen.errors.find(({ endpoint }) => endpoint === 'token-endpoint');
  if (tokenService) return { value: 'token-endpoint', item: tokenService };
  return graph && { value: 'graph', item: graph };
}
