import { answerText, claimsOf, tellingHeaders } from './answer-text.ts';
import { bounds } from './graph-reader.ts';

export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: readonly (readonly [name: string, value: string])[];
      /** For our own engine; no token is in it. */
      readonly text: string;
      /** Characters of the body; a good answer is the person's own data and is not shown. */
      readonly length: number;
      readonly claims?: string;
    }
  /** Graph sends on to another address, mostly to download: a browser does not tell where. */
  | { readonly kind: 'redirect' }
  | { readonly kind: 'no-answer'; readonly said: string };

/** The failing request once more, as the signed-in person: GET only, of this one host only; where it leads on it is not followed. */
export async function sameRequest(url: string, host: string, token: string, signal: AbortSignal): Promise<Answer> {
  if (new URL(url).origin !== `https://${host}`) throw new Error(`${url} is not at ${host}.`);
  const hanging = AbortSignal.timeout(bounds.answerSeconds * 1000);
  try {
    const response = await fetch(url, {
      method: 'GET',
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, hanging]),
    });
    if (response.type === 'opaqueredirect') return { kind: 'redirect' };
    const body = await response.text();
    const claims = claimsOf(response.headers);
    return {
      kind: 'answered',
      status: response.status,
      headers: tellingHeaders(response.headers),
      text: answerText({ url, response, body: response.ok ? '' : body }),
      length: body.length,
      ...(claims !== undefined && { claims }),
    };
  } catch {
    signal.throwIfAborted();
    const said = hanging.aborted
      ? `Graph did not answer within ${bounds.answerSeconds} seconds.`
      : 'Graph could not be reached, or its answer may not be read by a page.';
    return { kind: 'no-answer', said };
  }
}
