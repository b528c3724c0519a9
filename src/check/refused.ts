/** How a read ended without an answer that can be used. */
export interface Refusal {
  readonly kind: 'status' | 'no-answer' | 'network' | 'unreadable' | 'busy' | 'sign-in';
  /** For the person, one sentence. */
  readonly said: string;
  /** For our own engine: request, status line, telling headers, body. Empty where there was no answer. */
  readonly text: string;
  readonly status?: number;
  /** A claims challenge: what the next sign-in has to ask for, as JSON. */
  readonly claims?: string;
}

/** Thrown through a probe, which knows nothing of it, to the runner. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.said);
    this.refusal = refusal;
  }
}
