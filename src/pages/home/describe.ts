import { deriveFacts, familyOf, type EvidenceItem, type Reason, type Span } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { credentialWords } from './credential-words.ts';
import { describeToken, listed, statusNames } from './evidence-words.ts';
import { formatTime } from './format.ts';
import { isTypedKind, type TypedKind } from './typed.ts';

/** One row of the list of evidence. Texts carry `code` marks. */
export interface Row {
  readonly item: EvidenceItem;
  /** Ids of what goes when the row is removed: the item, and what was found in its words. */
  readonly ids: readonly string[];
  /** Numbers of the reasons that it gave. */
  readonly reasons: readonly number[];
  readonly label: string;
  readonly value: string;
  readonly more: readonly string[];
  /** Where it came from. */
  readonly from: string;
  /** How it can be corrected. */
  readonly typed?: TypedKind;
}

const labels = {
  token: 'Token',
  credential: 'Token',
  request: 'Request',
  cmdlet: 'Cmdlet',
  status: 'Status',
  error: 'Error',
  aadsts: 'Error',
  challenge: 'Challenge',
  phrase: 'Known text',
  time: 'Time',
  caller: 'Caller',
  account: 'Account',
  answer: 'You said',
  'ruled-out': 'Ruled out',
} as const satisfies Record<EvidenceItem['kind'], string>;

const order = Object.keys(labels);
const longestMessage = 240;

/** Evidence in a fixed order. What a person typed stands in place of what was read of the same kind. */
export function rowsOf(items: readonly EvidenceItem[], text: string, reasons: readonly Reason[]): readonly Row[] {
  const typed = new Set(items.filter(({ id }) => id.startsWith('typed:')).map(({ kind }) => kind));
  const errors = items.filter(({ kind }) => kind === 'error');
  const shown = items.filter((item) => item.id.startsWith('typed:') || !typed.has(item.kind));
  const ruledOut = shown.filter(isOfFamily);
  return shown
    .filter((item) => !errors.some((error) => isPartOf(item, error)) && !ruledOut.slice(1).includes(item))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((item) => {
      const parts = shown.filter(
        (other) => other.id === item.id || isPartOf(other, item) || (isOfFamily(item) && isOfFamily(other)),
      );
      const [value = '', ...more] = isOfFamily(item)
        ? ruledOut.flatMap((one) => wordsOf(one, items))
        : wordsOf(item, items);
      const row = {
        item,
        ids: parts.map(({ id }) => id),
        reasons: reasons.flatMap(({ at }, place) => (parts.some((part) => isAt(part, at)) ? [place + 1] : [])),
        label: labels[item.kind],
        value,
        more,
        from: fromOf(item, text),
      };
      return isTypedKind(item.kind) ? { ...row, typed: item.kind } : row;
    });
}

/** Causes that look the same from outside are ruled out, and taken back, together. */
const isOfFamily = (item: EvidenceItem): boolean => item.kind === 'ruled-out' && familyOf(item.cause) !== undefined;

/** A number or a known sentence inside the words of an error is no evidence of its own in the list. */
function isPartOf(item: EvidenceItem, error: EvidenceItem): boolean {
  if (error.kind !== 'error' || (item.kind !== 'phrase' && item.kind !== 'aadsts')) return false;
  if (item.origin.kind !== 'paste' || error.origin.kind !== 'paste') return false;
  return item.origin.at.start >= error.origin.at.start && item.origin.at.end <= error.origin.at.end;
}

function isAt({ origin }: EvidenceItem, at: Span | undefined): boolean {
  return at !== undefined && origin.kind === 'paste' && origin.at.start === at.start && origin.at.end === at.end;
}

/** Kinds of evidence that are not there and would help. */
export function notKnown(items: readonly EvidenceItem[]): readonly TypedKind[] {
  const kinds = new Set(items.map(({ kind }) => kind));
  const credential = kinds.has('credential');
  return (['request', 'token', 'status', 'time'] as const).filter(
    (kind) => !kinds.has(kind) && !(kind === 'token' && credential),
  );
}

function wordsOf(item: EvidenceItem, all: readonly EvidenceItem[]): readonly string[] {
  switch (item.kind) {
    case 'token':
      return describeToken(deriveFacts({ items: item.id.startsWith('typed:') ? all : [item] }));
    case 'credential':
      return [`${credentialWords[item.credential]}, ${item.length} characters: not a token that can be read`];
    case 'request': {
      const { method, host, version, path } = item.request;
      const call = `\`${[method, path].filter(Boolean).join(' ')}\``;
      if (item.cmdlet !== undefined) return [call, `what \`${item.cmdlet}\` asks, going by its name`];
      return [call, [host, version].filter(Boolean).join('/')].filter(Boolean);
    }
    case 'cmdlet':
      return [`\`${item.cmdlet.name}\``];
    case 'status':
      return [`${item.status} ${statusNames[item.status] ?? ''}`.trim()];
    case 'error':
      return errorWords(item);
    case 'aadsts':
      return [`\`AADSTS${item.number}\``];
    case 'challenge':
      return challengeWords(item);
    case 'phrase':
      return [item.quote === undefined ? 'A sentence that is known' : `“${item.quote}”`];
    case 'time':
      return [formatTime(item.seconds)];
    case 'caller':
      return [
        item.caller === 'application' ? 'The app acts by itself' : 'The app acts for a signed-in person',
        ...(item.asked ? [`asked for ${item.asked.join(', ')}`] : []),
      ];
    case 'account':
      return [`A ${item.account} account`];
    case 'answer':
      return [item.quote ?? item.option];
    case 'ruled-out':
      return [summaries[item.cause].verdict];
  }
}

function errorWords(item: Extract<EvidenceItem, { kind: 'error' }>): readonly string[] {
  const inner = item.inner.flatMap(({ code }) => (code === undefined || code === item.code ? [] : [`\`${code}\``]));
  const by = { graph: 'from Graph', 'token-endpoint': 'from the token service', unknown: '' }[item.endpoint];
  const head = [item.code === undefined ? 'No code' : `\`${item.code}\``, by].filter(Boolean).join(' ');
  const message = item.message === undefined ? [] : [shortened(item.message.replaceAll('`', '’'))];
  return [head, ...message, ...(inner.length > 0 ? [`inside: ${inner.join(', ')}`] : [])];
}

function shortened(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)} …` : text;
}

function challengeWords({ scheme, error, claims }: Extract<EvidenceItem, { kind: 'challenge' }>): readonly string[] {
  const head = [`\`${scheme}\``, error === undefined ? '' : `\`${error}\``].filter(Boolean).join(' ');
  if (claims === undefined) return [head];
  return [head, claims === 'unreadable' ? 'claims that cannot be decoded' : `asks for ${listed(claims.asks)}`];
}

function fromOf({ kind, origin }: EvidenceItem, text: string): string {
  switch (origin.kind) {
    case 'paste': {
      const line = text.slice(0, origin.at.start).split('\n').length;
      return [`line ${line}`, origin.within].filter(Boolean).join(', ');
    }
    case 'given':
      return 'given';
    case 'correction':
      return kind === 'ruled-out' ? 'by you' : 'you typed it';
    case 'answer':
      return 'your answer';
    case 'clock':
      return 'the clock of this device; the paste names no time';
  }
}
