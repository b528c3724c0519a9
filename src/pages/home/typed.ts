import { readClaimsOrToken, readRequest, type EvidenceItem, type Origin, type TokenItem } from '../../engine/index.ts';

/** What a person can type in place of, or beside, what was read. */
const typedKinds = ['request', 'token', 'status', 'time'] as const;
export type TypedKind = (typeof typedKinds)[number];

export function isTypedKind(kind: string): kind is TypedKind {
  return (typedKinds as readonly string[]).includes(kind);
}

export const typedForms = {
  request: {
    label: 'Method and address of the call',
    hint: 'For example GET https://graph.microsoft.com/v1.0/me/messages',
    problem: 'No request was found in this. Write the method and the address: GET https://graph.microsoft.com/v1.0/me',
  },
  token: {
    label: 'Access token, or its decoded claims as JSON',
    hint: 'It is decoded in this tab and goes nowhere. A few claims are enough: {"aud": "…", "scp": "…"}',
    problem:
      'No token and no claims were found in this. Paste the three parts of the token, or JSON such as {"aud": "…"}',
  },
  status: {
    label: 'HTTP status of the answer',
    hint: 'A number such as 403',
    problem: 'A status is a number from 100 to 599.',
  },
  time: {
    label: 'When the call failed, in UTC',
    hint: 'Tokens and policies are compared with this time.',
    problem: 'No date and time were found in this.',
  },
} as const satisfies Record<TypedKind, { label: string; hint: string; problem: string }>;

/** What the typed text says, as evidence that wins over the paste; undefined when it is not of this kind. */
export function typedItem(kind: TypedKind, text: string, origin: Origin): EvidenceItem | undefined {
  const found = readers[kind](text, origin);
  return found && { ...found, id: `typed:${kind}`, origin };
}

const readers = {
  request: (text) => readRequest(undefined, text),
  token: (text) => readClaimsOrToken(text),
  status: statusOf,
  time: timeOf,
} as const satisfies Record<TypedKind, (text: string, origin: Origin) => EvidenceItem | undefined>;

function statusOf(text: string, origin: Origin): EvidenceItem | undefined {
  const status = Number(/^\s*([1-5]\d\d)\b/.exec(text)?.[1]);
  return Number.isNaN(status) ? undefined : { kind: 'status', id: '', origin, status };
}

/** A field of the browser gives 2026-11-24T08:12 without a zone: it is UTC, as its label says. */
function timeOf(text: string, origin: Origin): EvidenceItem | undefined {
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text.trim()) ? `${text.trim()}Z` : text;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds)
    ? undefined
    : { kind: 'time', id: '', origin, seconds: Math.floor(milliseconds / 1000) };
}

/** What the field holds when an item is opened to be corrected. */
export function textOf(item: EvidenceItem): string {
  switch (item.kind) {
    case 'request': {
      const { method, host, version, path, query } = item.request;
      const address = host === undefined ? path : `https://${host}/${version ?? 'v1.0'}${path}`;
      return [method, `${address}${query === undefined ? '' : `?${query.replace(/^\?/, '')}`}`]
        .filter(Boolean)
        .join(' ');
    }
    case 'token':
      return claimsText(item);
    case 'status':
      return String(item.status);
    case 'time':
      return new Date(item.seconds * 1000).toISOString().slice(0, 19);
    default:
      return '';
  }
}

function claimsText({ token }: TokenItem): string {
  const { names: _, ...claims } = token.claims;
  return JSON.stringify(claims, undefined, 2);
}
