import type { EvidenceItem, Reading } from '../model/evidence.ts';
import { readAadsts } from './aadsts.ts';
import { readChallenges, readLooseClaims } from './challenge.ts';
import { readClaimLines, readClaimsObjects } from './claims.ts';
import { readCredentials } from './credential.ts';
import { filler, locate, type Found } from './found.ts';
import { readGraphErrors } from './graph-error.ts';
import { objectsOf, textMember } from './json-members.ts';
import { scanJson, type Scan } from './loose-json.ts';
import { distinct } from './distinct.ts';
import { readPhrases, type Said } from './phrase.ts';
import { readRequests } from './request.ts';
import { readSdkErrors } from './sdk-error.ts';
import { readStatus } from './status.ts';
import { readTimes } from './time.ts';
import { readRedirectErrors, readTokenEndpointErrors } from './token-endpoint-error.ts';
import { readTokens } from './token.ts';
import { longestPaste, notes } from './unread.ts';
import { part, wholeView, type View } from './view.ts';
import { collapsed, withoutEntities } from './wrapping.ts';

/**
 * Reads everything that a paste says of a failed call, in any mix and order. Never throws. Tokens and secrets are found first and
 * blanked, so that no other reader can quote them.
 */
export function read(text: string): Reading {
  const { secrets, view } = withoutSecrets(wholeView(text.slice(0, longestPaste)));
  const plainView = /&(?:quot|#3[49]|#x2[27]);/i.test(view.text) ? withoutEntities(view) : view;
  const scan = scanJson(plainView);
  const redirect = readRedirectErrors(plainView);
  const structured = [...readGraphErrors(scan), ...readTokenEndpointErrors(scan), ...redirect.found];
  const outside = outsideOf(plainView, structured);
  const errors = [...structured, ...readSdkErrors(outside), ...readSdkErrors(collapsed(outside))];
  const texts = [
    plainView,
    ...errors.map(({ view: words }) => words).filter((words) => words.within !== undefined),
    ...redirect.texts,
  ];
  const challenges = [...texts, ...headerValues(scan)].flatMap(readChallenges);
  const claims = readClaimsObjects(scan);
  const found: Found[] = [
    ...secrets,
    ...errors,
    ...claims,
    ...(claims.length === 0 ? readClaimLines(plainView) : []),
    ...texts.flatMap(readAadsts),
    ...challenges,
    ...readLooseClaims(view, challenges),
    ...readRequests(outside),
    ...readStatus(outside),
    ...texts.flatMap(readTimes),
    ...readPhrases(saidBy(errors, challenges), plainView),
  ];
  const items = distinct(found).map(locate);
  return { items: withDistinctIds(items), unread: notes({ text, items, tooDeep: isTooDeep(scan) }) };
}

function withoutSecrets(view: View): { readonly secrets: Found[]; readonly view: View } {
  const tokens = readTokens(view);
  const blanked = blank(
    view,
    tokens.map(({ start, end }) => [start, end] as const),
  );
  const credentials = readCredentials(blanked);
  return { secrets: [...tokens, ...credentials.found], view: blank(blanked, credentials.blank) };
}

/** Puts fillers in place of some stretches; everything stays where it is. */
function blank(view: View, stretches: readonly (readonly [number, number])[]): View {
  if (stretches.length === 0) return view;
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of stretches.toSorted(([a], [b]) => a - b)) {
    if (start < done) continue;
    pieces.push(view.text.slice(done, start), filler.repeat(end - start));
    done = end;
  }
  return { ...view, text: pieces.join('') + view.text.slice(done) };
}

/** The text without the messages of the errors in it: a status or an address in a message is not that of the call. */
function outsideOf(view: View, errors: readonly Found[]): View {
  const spans = errors.map(({ view: words, start, end }) => [words.startAt(start), words.endAt(end)] as const);
  return { ...view, text: spans.length === 0 ? view.text : hide(view.text, spans) };
}

function hide(text: string, spans: readonly (readonly [number, number])[]): string {
  return blank(wholeView(text), spans).text.replaceAll(filler, '\ue001');
}

function headerValues(scan: Scan): View[] {
  return objectsOf(scan).flatMap((object) => textMember(object, 'www-authenticate') ?? []);
}

function saidBy(errors: readonly Found[], challenges: readonly Found[]): Said[] {
  const said: Said[] = [];
  for (const { item, view } of errors) {
    if (item.kind !== 'error') continue;
    const codes = [item.code, ...item.inner.map(({ code }) => code)].flatMap((code) =>
      code ? [code.toLowerCase()] : [],
    );
    said.push({ view, codes: new Set(codes) });
  }
  for (const { view, start, end } of challenges) said.push({ view: part(view, start, end), codes: new Set() });
  return said;
}

function isTooDeep(scan: Scan): boolean {
  return scan.tooDeep || scan.escapedParts.some(isTooDeep);
}

function withDistinctIds(items: readonly EvidenceItem[]): EvidenceItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = seen.get(item.id) ?? 0;
    seen.set(item.id, times + 1);
    return times === 0 ? item : { ...item, id: `${item.id}-${times + 1}` };
  });
}
