import { readAadsts } from './aadsts.ts';
import { blanked } from './blank.ts';
import { readChallenges, readLooseClaims } from './challenge.ts';
import { readClaimLines, readClaimsObjects } from './claims.ts';
import type { Found } from './found.ts';
import { readGraphErrors, withRequestId } from './graph-error.ts';
import { hardBreaks } from './hard-wrap.ts';
import { innerTexts, literalIn } from './inner-text.ts';
import { objectsOf, textMember } from './json-members.ts';
import { scanJson, type LeftOut, type Scan } from './loose-json.ts';
import type { Said } from './phrase.ts';
import { prepared } from './prepare.ts';
import { readRequests } from './request.ts';
import { readSdkErrors } from './sdk-error.ts';
import { readStatus } from './status.ts';
import { readTimes } from './time.ts';
import { readAadstsSentences, readRedirectErrors, readTokenEndpointErrors } from './token-endpoint-error.ts';
import { lifted, part, wholeView, type View } from './view.ts';

export interface TextReading {
  /** The text as it was read. */
  readonly view: View;
  readonly found: readonly Found[];
  /** What phrases are looked for in, besides the text itself. */
  readonly said: readonly Said[];
  /** What of its JSON was left out. */
  readonly leftOut: ReadonlySet<LeftOut>;
}

const deepest = 3;

/**
 * Reads one text: the paste, or a text of its own that stands as a string in it. `blank` is the text with its secrets blanked,
 * character for character as long as `original`.
 */
export function readText(blank: string, original: string, level = 0): TextReading {
  const breaks = hardBreaks(original);
  const whole = prepared(wholeView(blank), breaks);
  const literal = level < deepest ? literalIn(whole) : undefined;
  if (literal) return readInside(literal, level);
  const scan = scanJson(whole);
  const inner = level < deepest ? innerTexts(scan) : [];
  const inside = inner.map((view) => readInside(view, level));
  const { errors, outside, texts } = readErrors(blank, breaks, whole, scan, inner);
  const challenges = [...texts, ...headerValues(scan)].flatMap(readChallenges);
  const claims = readClaimsObjects(scan);
  return {
    view: whole,
    found: [
      ...errors,
      ...claims,
      ...(claims.length === 0 ? readClaimLines(whole) : []),
      ...texts.flatMap(readAadsts),
      ...challenges,
      ...readLooseClaims(whole, challenges),
      ...readRequests(outside),
      ...readStatus(outside),
      ...texts.flatMap(readTimes),
      ...inside.flatMap(({ found }) => found),
    ],
    said: [
      ...saidBy(errors, challenges),
      // Lines that were joined may as well have ended where they ended.
      ...(breaks ? [{ view: prepared(wholeView(blank), undefined), codes: new Set<string>() }] : []),
      ...inside.flatMap(({ view, said }) => [...said, { view, codes: new Set<string>() }]),
    ],
    leftOut: new Set([...leftOutOf(scan), ...inside.flatMap(({ leftOut }) => [...leftOut])]),
  };
}

/** Reads a text of its own, and finds for everything in it where it stands in the text around it. */
function readInside(through: View, level: number): TextReading {
  const { view, found, said, leftOut } = readText(through.text, through.text, level + 1);
  return {
    view: lifted(view, through),
    found: found.map((one) => ({ ...one, view: lifted(one.view, through) })),
    said: said.map((one) => ({ ...one, view: lifted(one.view, through) })),
    leftOut,
  };
}

interface Errors {
  readonly errors: readonly Found[];
  /**
   * The text without the messages of its errors and without the texts inside it: a status or an address in a message is not
   * that of the call.
   */
  readonly outside: View;
  /** The text, and the messages that had to be decoded. */
  readonly texts: readonly View[];
}

function readErrors(
  blank: string,
  breaks: ReadonlySet<number> | undefined,
  whole: View,
  scan: Scan,
  inner: readonly View[],
): Errors {
  const redirect = readRedirectErrors(whole);
  const structured = [...readGraphErrors(scan), ...readTokenEndpointErrors(scan), ...redirect.found];
  const hidden = [...structured, ...inner.map((view) => ({ view, start: 0, end: view.text.length }))];
  const places = hidden.map(({ view, start, end }) => ({ start: view.startAt(start), end: view.endAt(end) }));
  const outside = prepared(blanked(wholeView(blank), places), breaks);
  const printed = [...readSdkErrors(outside), ...readAadstsSentences(outside)];
  const errors = withRequestId([...structured, ...printed], whole.text);
  const decoded = errors.map(({ view }) => view).filter(({ within }) => within !== whole.within);
  return { errors, outside, texts: [whole, ...decoded, ...redirect.texts] };
}

function headerValues(scan: Scan): View[] {
  return objectsOf(scan).flatMap((object) => textMember(object, 'www-authenticate') ?? []);
}

const mostSaid = 100;

/** The messages of errors and challenges, each once. */
function saidBy(errors: readonly Found[], challenges: readonly Found[]): Said[] {
  const said = new Map<string, Said>();
  for (const { item, view, start, end } of [...errors, ...challenges]) {
    const words = part(view, start, end);
    const codes = item.kind === 'error' ? [item.code, ...item.inner.map(({ code }) => code)] : [];
    const known = codes.flatMap((code) => (code ? [code.toLowerCase()] : []));
    const key = `${known.join(' ')} ${words.text}`;
    if (!said.has(key)) said.set(key, { view: words, codes: new Set(known) });
    if (said.size === mostSaid) break;
  }
  return [...said.values()];
}

function leftOutOf(scan: Scan): LeftOut[] {
  return [...scan.leftOut, ...scan.escapedParts.flatMap(leftOutOf)];
}
