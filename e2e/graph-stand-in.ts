import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface GraphAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
}

/** What answers a path below the root, with its query; the scopes of the token that asks. A function that gives nothing leaves the connection hanging. */
export type GraphAnswers = (path: string, scopes: readonly string[]) => GraphAnswer | 'hang';

/** Headers that Graph lets a page read. */
const exposed =
  'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, Retry-After';

/** An error in the shape that Graph documents. */
export const graphError = (code: string, message: string) => ({
  error: {
    code,
    message,
    innerError: { date: '2026-11-26T09:00:00', 'request-id': randomUUID(), 'client-request-id': randomUUID() },
  },
});

export const insufficient: GraphAnswer = {
  status: 403,
  body: graphError('Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
};

export const expired: GraphAnswer = {
  status: 401,
  headers: {
    'www-authenticate':
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="invalid_token"',
  },
  body: graphError('InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'),
};

export function graphStandIn(answersNow: () => GraphAnswers) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', exposed);
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '');
      response.setHeader('access-control-allow-methods', 'GET, POST, PATCH, PUT, DELETE');
      response.writeHead(204).end();
      return;
    }
    const scopes = scopesOf(request.headers.authorization);
    const answer = scopes
      ? answersNow()(request.url ?? '/', scopes)
      : { status: 401, body: graphError('InvalidAuthenticationToken', 'Access token is empty.') };
    if (answer === 'hang') return;
    const { status = 200, headers = {}, body = {} } = answer;
    response.writeHead(status, { 'content-type': 'application/json', 'request-id': randomUUID(), ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** Of the token's scp; undefined without a token. */
function scopesOf(authorization = ''): readonly string[] | undefined {
  const payload = /^Bearer [^.]+\.([^.]+)\.[^.]+$/.exec(authorization)?.[1];
  if (payload === undefined) return undefined;
  const { scp = '' }: { scp?: string } = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return scp.split(' ');
}
