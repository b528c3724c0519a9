import { describe, expect, test } from 'vitest';
import type { Confidence, Finding } from '../../engine/index.ts';
import { fixLinkText, sameFromOutside, verdictOf } from './verdict.ts';

const finding = (cause: Finding['cause'], confidence: Confidence, family?: Finding['family']): Finding => ({
  cause,
  confidence,
  reasons: [],
  doubts: [],
  ...(family && { family }),
});
const lacks = (...about: readonly string[]) => ({ id: 'token-lacks', confidence: 'certain', about }) as const;

describe('verdictOf', () => {
  test('one cause: its own words and its own confidence', () => {
    const { heading, confidence, members } = verdictOf({
      findings: [finding('expired-token', 'certain')],
    })!;
    expect({ heading, confidence, members }).toEqual({
      heading: 'The token has expired',
      confidence: 'certain',
      members: [],
    });
  });

  test.for([
    ['no permission is named', [], 'The token lacks a permission'],
    ['one', ['Mail.Read'], 'The token lacks Mail.Read'],
    ['two', ['Mail.Read', 'Mail.Send'], 'The token lacks Mail.Read or Mail.Send'],
    ['four', ['A.Read', 'B.Read', 'C.Read', 'D.Read'], 'The token lacks A.Read or one of 3 others'],
  ] as const)('a family names what is lacking: %s', ([, about, words]) => {
    const family = lacks(...about);
    const findings = [
      finding('missing-permission', 'likely', family),
      finding('stale-token', 'possible', family),
      finding('odata-disabled', 'possible'),
    ];
    const verdict = verdictOf({ findings })!;
    expect(verdict.heading).toBe(words);
    expect(verdict.confidence).toBe('certain');
    expect(verdict.members.map(({ cause }) => cause)).toEqual(['missing-permission', 'stale-token']);
    expect(verdict.others.map(({ cause }) => cause)).toEqual(['odata-disabled']);
  });

  test('a member beyond doubt, and a member alone, stand for themselves', () => {
    const certain = [finding('consent-not-granted', 'certain', lacks()), finding('stale-token', 'possible', lacks())];
    expect(verdictOf({ findings: certain })?.heading).toBe('Nobody has consented to the permission yet');
    const alone = [finding('missing-permission', 'possible', { ...lacks(), confidence: 'possible' })];
    expect(verdictOf({ findings: alone })?.members).toEqual([]);
  });

  test.for([
    ['one possible cause', [finding('missing-permission', 'possible')], 'Open the likeliest fix', undefined],
    ['one likely cause', [finding('missing-permission', 'likely')], 'Open the fix', undefined],
    ['nothing that fits', [finding('ask-community', 'possible')], 'Prepare a question', undefined],
    [
      'two of a family',
      [finding('missing-permission', 'likely', lacks()), finding('stale-token', 'possible', lacks())],
      'Open the likeliest fix',
      'That much is certain. Why it lacks it is open: two causes look the same from outside. ',
    ],
  ] as const)('the link promises no more than the verdict: %s', ([, findings, link, sentence]) => {
    const verdict = verdictOf({ findings })!;
    expect(fixLinkText(verdict)).toBe(link);
    expect(sameFromOutside(verdict)).toBe(sentence);
  });
});
