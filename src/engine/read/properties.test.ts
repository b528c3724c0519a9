import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceItem } from '../model/evidence.ts';
import { read } from './read.ts';
import {
  appOnlyToken,
  clientSecret,
  delegatedToken,
  jwt,
  personalRefreshToken,
  refreshToken,
  ticket,
} from './sample-tokens.ts';

const challenge = `WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="${btoa('{"access_token":{"acrs":{"value":"c1"}}}')}"`;
const graphError = JSON.stringify({
  error: {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
    innerError: { date: '2025-10-09T08:00:00' },
  },
});

/** Pieces of a paste, each with what it says whatever stands around it. */
const pieces: readonly (readonly [string, string])[] = [
  [graphError, 'error Authorization_RequestDenied'],
  [JSON.stringify(JSON.parse(graphError), null, 2), 'error Authorization_RequestDenied'],
  [JSON.stringify({ body: graphError }), 'error Authorization_RequestDenied'],
  [`{'error': {'code': 'accessDenied', 'message': 'Access denied'}}`, 'error accessDenied'],
  [
    '{"error":"invalid_grant","error_description":"AADSTS65001: The user has not consented.","error_codes":[65001]}',
    'aadsts 65001',
  ],
  ['AADSTS50076: Due to a configuration change you must use multi-factor authentication.', 'aadsts 50076'],
  ['https://localhost/?error=access_denied&error_description=AADSTS50105%3a+Not+assigned.', 'aadsts 50105'],
  [challenge, 'challenge insufficient_claims'],
  [`Authorization: Bearer ${appOnlyToken}`, 'token app'],
  [JSON.stringify({ access_token: delegatedToken }), 'token ada@contoso.com'],
  ['{"aud":"https://graph.microsoft.com","scp":"Files.Read"}', 'token Files.Read'],
  [`Bearer ${ticket}`, 'credential personal-account-ticket'],
  ['GET https://graph.microsoft.com/v1.0/me/messages', 'request /me/messages'],
  [`curl -X POST https://graph.microsoft.com/beta/users -H 'Accept: application/json'`, 'request /users'],
  ['HTTP/1.1 403 Forbidden', 'status 403'],
  ['Date: Thu, 09 Oct 2025 08:00:00 GMT', 'time 1759996800'],
  ['Access to OData is disabled.', 'phrase odata-disabled'],
];

function says(item: EvidenceItem): string[] {
  switch (item.kind) {
    case 'error':
      return [`error ${item.code}`];
    case 'aadsts':
      return [`aadsts ${item.number}`];
    case 'challenge':
      return [`challenge ${item.error}`];
    case 'token': {
      const { idtyp, upn, scp } = item.token.claims;
      return [`token ${idtyp}`, `token ${upn}`, `token ${scp}`];
    }
    case 'credential':
      return [`credential ${item.credential}`];
    case 'request':
      return [`request ${item.request.path}`];
    case 'status':
      return [`status ${item.status}`];
    case 'time':
      return [`time ${item.seconds}`];
    case 'phrase':
      return [`phrase ${item.phrase}`];
    default:
      return [];
  }
}

const piece = fc.constantFrom(...pieces);
const mix = fc.tuple(
  fc.shuffledSubarray([...pieces], { minLength: 1 }),
  fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n---\n'),
);
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'{}[]"\':,\\= \n\t.eyJAST0123%&?/-'.split('')), maxLength: 300 }),
);
const cutPiece = fc
  .tuple(piece, fc.nat(400), fc.nat(400))
  .map(([[text], from, length]) => text.slice(from % text.length, from + length));
const anything = fc
  .array(
    fc.oneof(
      noise,
      cutPiece,
      piece.map(([text]) => text),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test('pieces of a paste say the same in any order and company', () => {
  fc.assert(
    fc.property(mix, ([chosen, separator]) => {
      const said = new Set(read(chosen.map(([text]) => text).join(separator)).items.flatMap(says));
      for (const [, expected] of chosen) expect(said).toContain(expected);
    }),
    { numRuns: 150 },
  );
});

test('whatever is pasted, every item lies in the text, in order, and quotes what stands there', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { origin, quote } of read(text).items) {
        if (origin.kind !== 'paste') throw new Error('an item of a paste comes from the paste');
        const { start, end } = origin.at;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (quote !== undefined && origin.within === undefined) expect(text.slice(start, end)).toBe(quote);
        last = start;
      }
    }),
    { numRuns: 300 },
  );
});

test('what is read of a paste is the same each time', () => {
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      const first = read(text);
      read(other);
      expect(read(text)).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

const randomSignature = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789-_'.split('')),
  minLength: 300,
  maxLength: 344,
});
const secret = fc.oneof(
  randomSignature.map((end) =>
    jwt({ aud: 'https://graph.microsoft.com', iss: 'x', scp: 'User.Read', uti: 'q' }).replace(/\.[^.]*$/, `.${end}`),
  ),
  fc.constantFrom(ticket, refreshToken, personalRefreshToken, clientSecret),
);
const frames = [
  (value: string) => value,
  (value: string) => `Authorization: Bearer ${value}\n403 Forbidden`,
  (value: string) => `curl -H "Authorization: Bearer ${value}" https://graph.microsoft.com/v1.0/me`,
  (value: string) => `GET https://graph.microsoft.com/v1.0/me?access_token=${value}&x=1`,
  (value: string) =>
    JSON.stringify({ error: { code: value, message: `Insufficient privileges to complete the operation ${value}` } }),
  (value: string) =>
    JSON.stringify({ error: 'invalid_grant', error_description: `AADSTS50013: Assertion ${value} failed` }),
  (value: string) => `WWW-Authenticate: Bearer error="invalid_token", error_description="${value}"`,
  (value: string) => `error: Authorization_RequestDenied: ${value}`,
  (value: string) => JSON.stringify({ body: JSON.stringify({ message: `token ${value} is bad`, code: 'x1' }) }),
  (value: string) => `https://localhost/?error=access_denied&error_description=${value}`,
  (value: string) => `Code: X\nMessage: ${value}`,
  (value: string) => `Bearer ${value.match(/.{1,76}/g)?.join('\n')}\nAccept: */*`,
];

test('no part of a token or secret is kept, quoted or noted', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...frames), noise, (value, frame, around) => {
      const said = JSON.stringify(read(`${around}\n${frame(value)}\n${around}`));
      for (let at = 0; at + 16 <= value.length; at += 8) expect(said).not.toContain(value.slice(at, at + 16));
    }),
    { numRuns: 300 },
  );
});
