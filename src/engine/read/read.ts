import type { EvidenceItem, Reading } from '../model/evidence.ts';
import { readAadsts } from './aadsts.ts';
import { blanked } from './blank.ts';
import { readChallenges, readLooseClaims } from './challenge.ts';
import { readClaimLines, readClaimsObjects } from './claims.ts';
import { readCredentials, readStrayTexts } from './credential.ts';
import { distinct } from './distinct.ts';
import { locate, type Found } from './found.ts';
import { readGraphErrors, withRequestId } from './graph-error.ts';
import { objectsOf, textMember } from './json-members.ts';
import { scanJson, type Scan } from './loose-json.ts';
import { readNamedSecrets } from './named-secret.ts';
import { readPhrases, type Said } from './phrase.ts';
import { readRequests } from './request.ts';
import { readSdkErrors } from './sdk-error.ts';
import { readStatus } from './status.ts';
import { readTimes } from './time.ts';
import { readAadstsSentences, readRedirectErrors, readTokenEndpointErrors } from './token-endpoint-error.ts';
import { readTokens } from './token.ts';
import { longestPaste, notes } from './unread.ts';
import { part, wholeView, type View } from './view.ts';
import { withoutEntities } from './wrapping.ts';

/**
 * Reads everything that a paste says of a failed call, in any mix and order. Never throws. Tokens and secrets are found first
 * and blanked, so that no other reader can quote them.
 */
export function read(text: string): Reading {
  const { secrets, view } = readSecrets(wholeView(text.slice(0, longestPaste)));
  const scan = scanJson(view);
  const { errors, outside, texts } = readErrors(view, scan);
  const challenges = [...texts, ...headerValues(scan)].flatMap(readChallenges);
  const claims = readClaimsObjects(scan);
  const found = [
    ...secrets,
    ...errors,
    ...claims,
    ...(claims.length === 0 ? readClaimLines(view) : []),
    ...texts.flatMap(readAadsts),
    ...challenges,
    ...readLooseClaims(view, challenges),
    ...readRequests(outside),
    ...readStatus(outside),
    ...texts.flatMap(readTimes),
    ...readPhrases(saidBy(errors, challenges), view),
  ];
  const items = withDistinctIds(distinct(found).map((one) => locate(one, view.text)));
  return { items, unread: notes({ text, items, tooDeep: isTooDeep(scan) }) };
}

function readSecrets(paste: View): { readonly secrets: readonly Found[]; readonly view: View } {
  const tokens = readTokens(paste);
  const withoutTokens = blanked(paste, tokens.stretches);
  const named = readNamedSecrets(withoutTokens);
  const withoutNamed = blanked(withoutTokens, named.stretches);
  const others = readCredentials(withoutNamed);
  const view = blanked(withoutNamed, others.stretches);
  const secrets = [...tokens.found, ...named.found, ...others.found, ...readStrayTexts(view)];
  return { secrets, view: /&(?:quot|#3[49]|#x2[27]);/i.test(view.text) ? withoutEntities(view) : view };
}

interface Errors {
  readonly errors: readonly Found[];
  /** The text without the messages of the errors: a status or an address in a message is not that of the call. */
  readonly outside: View;
  /** The text, and the messages that had to be decoded. */
  readonly texts: readonly View[];
}

function readErrors(view: View, scan: Scan): Errors {
  const redirect = readRedirectErrors(view);
  const structured = [...readGraphErrors(scan), ...readTokenEndpointErrors(scan), ...redirect.found];
  const places = structured.map((error) => ({
    start: error.view.startAt(error.start),
    end: error.view.endAt(error.end),
  }));
  // Offsets of the paste are those of the view, unless entities were decoded.
  const outside = view.within === undefined ? blanked(view, places) : view;
  const errors = withRequestId([...structured, ...readSdkErrors(outside), ...readAadstsSentences(outside)], view.text);
  const decoded = errors.flatMap((error) => (error.view.within === view.within ? [] : [error.view]));
  return { errors, outside, texts: [view, ...decoded, ...redirect.texts] };
}

function headerValues(scan: Scan): View[] {
  return objectsOf(scan).flatMap((object) => textMember(object, 'www-authenticate') ?? []);
}

function saidBy(errors: readonly Found[], challenges: readonly Found[]): Said[] {
  const said: Said[] = [];
  for (const { item, view } of errors) {
    if (item.kind !== 'error') continue;
    const codes = [item.code, ...item.inner.map(({ code }) => code)];
    said.push({ view, codes: new Set(codes.flatMap((code) => (code ? [code.toLowerCase()] : []))) });
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
    const times = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, times);
    return times === 1 ? item : { ...item, id: `${item.id}-${times}` };
  });
}
