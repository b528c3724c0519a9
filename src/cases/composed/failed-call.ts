import { guidOf } from './made-up.ts';
import type { MadeCall } from './calls.ts';
import type { Answer, Shows } from './statement.ts';
import type { MadeToken } from './token.ts';
import { httpDateOf } from './world.ts';

/** A failed call, made out: what a form of paste can show of it. */
export interface FailedCall {
  readonly seed: string;
  readonly call: MadeCall;
  readonly answer: Answer;
  readonly moment: number;
  readonly body: string;
  /** Value of the Authorization header; undefined when there was none. */
  readonly authorization: string | undefined;
  readonly token: MadeToken | undefined;
}

export interface Form {
  readonly name: string;
  readonly shows: readonly Shows[];
  readonly write: (failed: FailedCall) => string;
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};
export const reasonOf = (status: number) => reasons[status] ?? 'Error';
export const nameOf = (status: number) => reasonOf(status).replaceAll(' ', '');

export function answerHeaders({ answer, moment, seed }: FailedCall): readonly (readonly [string, string])[] {
  return [
    ['Date', httpDateOf(moment)],
    ['Content-Type', answer.body?.startsWith('<') ? 'text/html' : 'application/json'],
    ...(answer.challenge === undefined ? [] : [['WWW-Authenticate', answer.challenge] as const]),
    ...(answer.body?.startsWith('<')
      ? []
      : [
          ['request-id', guidOf(`request ${seed}`)] as const,
          ['client-request-id', guidOf(`client request ${seed}`)] as const,
        ]),
    ...Object.entries(answer.headers ?? {}),
  ];
}

export const lines = (headers: readonly (readonly [string, string])[], lead = '', lower = false) =>
  headers.map(([name, value]) => `${lead}${lower ? name.toLowerCase() : name}: ${value}`);
