import type { Span } from '../model/evidence.ts';
import { readAadsts } from './first/aadsts.ts';
import { blanked, placesOf } from './first/blank.ts';
import { headerValues, readChallenges } from './first/challenge.ts';
import { readCmdlets } from './cmdlet.ts';
import { readClaimLines, readClaimsObjects } from './claims-text.ts';
import { wordsOf, type Found } from './first/found.ts';
import { isAnswer, readGraphErrors, withRequestId } from './first/graph-error.ts';
import { hardBreaks } from './hard-wrap.ts';
import { innerTexts, literalIn } from './inner-text.ts';
import { readLooseClaims } from './loose-claims.ts';
import { scanJson, type LeftOut, type Scan } from './first/loose-json.ts';
import type { Said } from './first/phrase.ts';
import { prepared } from './prepare.ts';
import { readRedirectErrors } from './redirect-error.ts';
import { readRequests } from './request.ts';
import { saidBy } from './first/said.ts';
import { readSdkErrors } from './sdk-error.ts';
import { readSignIn } from './sign-in.ts';
import { readStatus } from './first/status.ts';
import { readTimes } from './first/time.ts';
import { readAadstsSentences, readTokenEndpointErrors } from './first/token-endpoint-error.ts';
import { lifted, wholeView, type View } from './first/view.ts';

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
  const { errors, outside, ofStatus, texts } = readErrors(blank, breaks, whole, scan, inner);
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
      ...readCmdlets(whole),
      ...readStatus(ofStatus, errors),
      ...texts.flatMap(readTimes),
      ...texts.flatMap(readSignIn),
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
  /** Where the status is looked for: also without the messages that a program printed, and then in these. */
  readonly ofStatus: readonly View[];
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
  const hidden = placesOf([
    ...structured.filter(isAnswer),
    ...inner.map((view) => ({ view, start: 0, end: view.text.length })),
  ]);
  const without = (places: readonly Span[]) => prepared(blanked(wholeView(blank), places), breaks);
  const outside = without(hidden);
  const printed = [...readSdkErrors(outside), ...readAadstsSentences(outside)];
  const answers = printed.filter(isAnswer);
  const around = answers.length === 0 ? outside : without([...hidden, ...placesOf(answers)]);
  const errors = withRequestId([...structured, ...printed], whole.text);
  const decoded = errors.map(({ view }) => view).filter(({ within }) => within !== whole.within);
  return {
    errors,
    outside,
    ofStatus: [around, ...answers.map(wordsOf)],
    texts: [whole, ...decoded, ...redirect.texts],
  };
}

function leftOutOf(scan: Scan): LeftOut[] {
  return [...scan.leftOut, ...scan.escapedParts.flatMap(leftOutOf)];
}
