import type { ErrorItem, Facts, GraphRequest } from '../../engine/index.ts';
import { publicPath } from './graph-segments.ts';

const blank = '…';
const code = /^[A-Za-z][\w.-]{1,59}$/;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const permission = /^[A-Za-z][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_-]+){0,5}$/;
/** Long runs of digits and letters of hex are ids that stand in a name. */
const claimName = /^(?!.*[0-9a-f]{12})[A-Za-z_][\w.-]{0,39}$/i;

type Asked = Pick<Facts, 'errors' | 'aadsts' | 'phrases' | 'status' | 'request' | 'held' | 'token'>;

/**
 * A question for strangers, from what was read: only codes, the status, the template of the request, the request id, names of
 * permissions and names of claims. No value of a claim, no message, no host or id of anybody's own.
 */
export function communityQuestion(facts: Asked = { errors: [], aadsts: [], phrases: [] }): string {
  const status = facts.status === undefined ? undefined : String(facts.status.value);
  const codes = codesOf(facts);
  const request = facts.request && requestOf(facts.request.value);
  const title = [status, codes[0], request && `on ${request}`].filter(Boolean).join(' ') || blank;
  return `Title: ${title}

What fails
${rows([
  ['Request', request],
  ['Status', status],
  ['Error code', codes.join(', ')],
  ['request-id', requestIdOf(facts.errors)],
])}

The token (names only)
${rows([
  ['Holds', namesOf(facts.held?.value, permission)],
  [
    'The answer names',
    namesOf(
      facts.phrases.flatMap(({ needs }) => needs),
      permission,
    ),
  ],
  ['Claims', namesOf(facts.token?.value.claims.names, claimName)],
])}

What I expect
  ${blank}

What works, and what I tried
  ${blank}
`;
}

function rows(pairs: readonly (readonly [name: string, value: string | undefined])[]): string {
  const width = Math.max(...pairs.map(([name]) => name.length)) + 2;
  return pairs
    .map(([name, value]) => `  ${`${name}:`.padEnd(width)}${value === undefined || value === '' ? blank : value}`)
    .join('\n');
}

function requestOf({ method, version, path, cloud, host }: GraphRequest): string {
  const root = cloud === undefined || host === undefined ? '' : `https://${host}`;
  const below = version === 'v1.0' || version === 'beta' ? `/${version}` : '';
  return [method, `${root}${below}${publicPath(path)}`].filter(Boolean).join(' ');
}

function codesOf({ errors, aadsts }: Asked): readonly string[] {
  const found = errors.flatMap((error) => [error.code, ...error.inner.map((inner) => inner.code), error.suberror]);
  const numbers = aadsts.map(({ number }) => `AADSTS${number}`);
  return [...new Set([...found.filter((one) => one !== undefined && code.test(one)), ...numbers])].filter(
    (one) => one !== undefined,
  );
}

function requestIdOf(errors: readonly ErrorItem[]): string | undefined {
  return errors.map(({ requestId }) => requestId).find((id) => id !== undefined && guid.test(id));
}

function namesOf(names: readonly string[] | undefined, shape: RegExp): string | undefined {
  return names && [...new Set(names)].filter((name) => shape.test(name)).join(', ');
}
