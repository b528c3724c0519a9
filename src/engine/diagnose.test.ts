import { describe, expect, test } from 'vitest';
import type { Cause } from './model/cause.ts';
import type { Verdict } from './model/diagnosis.ts';
import { diagnose } from './diagnose.ts';
import { rules } from './rules/index.ts';
import { against, match, undecided, type Rule } from './rules/rule.ts';
import { evidenceOf, type Situation } from './rules/situation.ts';

const saying = (cause: Cause, ...verdicts: Verdict[]): Rule => ({
  cause,
  check: () => verdicts,
});
const judged = (situation: Situation, ...toy: Rule[]) => diagnose(evidenceOf(situation), { rules: toy });
const short = (situation: Situation, ...toy: Rule[]) =>
  judged(situation, ...toy).findings.map(({ cause, confidence }) => `${cause} ${confidence}`);

describe('confidence', () => {
  test('a decisive signal that stands alone is certain, and nothing is asked', () => {
    const diagnosis = judged({}, saying('expired-token', match('decisive', 'a', '')));
    expect(diagnosis.findings[0]?.confidence).toBe('certain');
    expect(diagnosis.next).toBeNull();
  });

  test.for<[string, Verdict[], string[]]>([
    ['strong is likely', [match('strong', 'a', '')], ['expired-token likely']],
    ['weak is possible', [match('weak', 'a', '')], ['expired-token possible']],
    [
      'decisive with a weak doubt is likely',
      [match('decisive', 'a', ''), against('weak', 'b', '')],
      ['expired-token likely'],
    ],
    [
      'decisive with a strong doubt is likely',
      [match('decisive', 'a', ''), against('strong', 'b', '')],
      ['expired-token likely'],
    ],
    [
      'strong with a strong doubt is nothing',
      [match('strong', 'a', ''), against('strong', 'b', '')],
      ['ask-community possible'],
    ],
    [
      'two strong ones with a strong doubt are possible',
      [match('strong', 'a', ''), match('strong', 'b', ''), against('strong', 'c', '')],
      ['expired-token possible'],
    ],
    ['what only speaks against is no finding', [against('weak', 'a', '')], ['ask-community possible']],
    ['undecided alone is no finding', [undecided('time')], ['ask-community possible']],
  ])('%s', ([, verdicts, expected]) => {
    expect(short({}, saying('expired-token', ...verdicts))).toEqual(expected);
  });

  test('two decisive causes of the same weight are both only likely', () => {
    const both = short(
      {},
      saying('expired-token', match('decisive', 'a', '')),
      saying('odata-disabled', match('decisive', 'b', '')),
    );
    expect(both).toEqual(['expired-token likely', 'odata-disabled likely']);
  });

  test('a decisive cause with much more behind it stays certain', () => {
    const heavier = saying('odata-disabled', match('decisive', 'b', ''), match('decisive', 'c', ''));
    expect(short({}, saying('expired-token', match('decisive', 'a', '')), heavier)[0]).toBe('odata-disabled certain');
  });

  test('the commoner cause stands first when the same speaks for both', () => {
    const tie = short(
      {},
      saying('odata-disabled', match('weak', 'b', '')),
      saying('missing-permission', match('weak', 'a', '')),
    );
    expect(tie[0]).toBe('missing-permission possible');
  });
});

describe('the family “the token lacks a permission”', () => {
  const family = { scope: 'family', about: ['Mail.Send'] } as const;

  test('a signal that is decisive for the family makes the family certain and its member likely', () => {
    const [first, ...rest] = judged(
      {},
      saying('missing-permission', match('decisive', 'a', '', undefined, family)),
      saying('consent-not-granted'),
      saying('stale-token'),
    ).findings;
    expect(first).toMatchObject({
      cause: 'missing-permission',
      confidence: 'likely',
      family: { id: 'token-lacks', confidence: 'certain', about: ['Mail.Send'] },
    });
    expect(rest.map(({ cause, confidence }) => `${cause} ${confidence}`)).toEqual([
      'consent-not-granted possible',
      'stale-token possible',
    ]);
  });

  test('a decisive signal for one member names it', () => {
    const named = judged(
      {},
      saying('missing-permission', match('strong', 'a', '', undefined, { scope: 'family' })),
      saying('consent-not-granted', match('decisive', 'b', '')),
    );
    expect(named.findings[0]).toMatchObject({
      cause: 'consent-not-granted',
      confidence: 'certain',
      family: { confidence: 'certain' },
    });
  });

  test('what is not decisive for the family names no other member', () => {
    expect(
      short(
        {},
        saying('missing-permission', match('strong', 'a', '', undefined, { scope: 'family' })),
        saying('stale-token'),
      ),
    ).toEqual(['missing-permission likely']);
  });

  test('the members stand together, other causes after them', () => {
    const mixed = short(
      {},
      saying('missing-permission', match('decisive', 'a', '', undefined, { scope: 'family' })),
      saying('odata-disabled', match('strong', 'b', '')),
      saying('stale-token'),
    );
    expect(mixed).toEqual(['missing-permission likely', 'stale-token possible', 'odata-disabled likely']);
  });

  test('what speaks against the family speaks against all members', () => {
    const held = saying(
      'missing-permission',
      match('strong', 'a', '', undefined, { scope: 'family' }),
      against('strong', 'b', '', undefined, { scope: 'family' }),
    );
    expect(short({}, held, saying('consent-not-granted'))).toEqual(['ask-community possible']);
  });
});

describe('what the person ruled out', () => {
  const decisive = saying('expired-token', match('decisive', 'a', ''));
  const other = saying('odata-disabled', match('weak', 'b', ''));

  test('is no finding any more, however firm; the next one comes first', () => {
    expect(short({ ruledOut: ['expired-token'] }, decisive, other)).toEqual(['odata-disabled possible']);
  });

  test('when all is ruled out, the community is asked, and the reason says so', () => {
    const [only] = judged({ ruledOut: ['expired-token'] }, decisive).findings;
    expect(only).toMatchObject({ cause: 'ask-community', confidence: 'possible' });
    expect(only?.reasons[0]?.text).toBe('Nothing else in what was shown points to a known cause.');
  });

  test('a member leaves its family: what was said of the family stays, what named the member goes', () => {
    const member = saying(
      'missing-permission',
      match('decisive', 'a', '', undefined, { scope: 'family', about: ['Mail.Send'] }),
      match('decisive', 'b', '', undefined, { about: ['Mail.Read'] }),
    );
    const [first, ...rest] = judged(
      { ruledOut: ['missing-permission'] },
      member,
      saying('stale-token'),
      saying('consent-not-granted'),
    ).findings;
    expect(first?.family).toMatchObject({ confidence: 'certain', about: ['Mail.Send'] });
    expect([first, ...rest].map((finding) => finding?.cause)).toEqual(['consent-not-granted', 'stale-token']);
  });
});

const first = (situation: Situation) => diagnose(evidenceOf(situation), { rules });

describe('with all rules', () => {
  test('nothing known: ask-community, possible, and a question', () => {
    const { findings, next } = first({});
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ cause: 'ask-community', confidence: 'possible' });
    expect(next).toBe('status');
  });

  test('“Insufficient privileges” with a token asks for method and address', () => {
    const { findings, next } = first({
      status: 403,
      claims: { aud: 'https://graph.microsoft.com', scp: 'User.Read' },
      phrases: ['insufficient-privileges'],
      error: { code: 'Authorization_RequestDenied' },
    });
    expect(findings[0]).toMatchObject({ cause: 'missing-permission', family: { id: 'token-lacks' } });
    expect(findings[0]?.confidence).not.toBe('certain');
    expect(next).toBe('request');
  });

  test('a question that was answered with “I don’t know” is not asked again', () => {
    const asked = first({ answers: { status: 'unknown' } });
    expect(asked.next).toBe('who-answered');
  });

  test('what is asked last tells the findings apart', () => {
    const { findings, next } = first({
      status: 403,
      claims: { aud: 'https://graph.microsoft.com', scp: 'User.Read' },
      request: { path: '/groups' },
      phrases: ['insufficient-privileges'],
      error: { code: 'Authorization_RequestDenied' },
      ruledOut: ['missing-permission'],
    });
    expect(findings[0]?.cause).toBe('user-lacks-role');
    expect(next).toBe('who-fails');
  });

  test('when all is answered nothing is asked', () => {
    const answers = Object.fromEntries(
      ['status', 'who-answered', 'request', 'token', 'time', 'caller', 'grant', 'changed'].map((id) => [id, 'unknown']),
    );
    expect(first({ answers }).next).toBeNull();
  });

  test('an expired token by the clock of the device alone is never certain', () => {
    const { findings, next } = first({
      status: 401,
      claims: { aud: 'https://graph.microsoft.com', exp: 1000 },
      clock: 90_000,
    });
    expect(findings[0]).toMatchObject({ cause: 'expired-token', confidence: 'likely' });
    expect(next).toBe('time');
  });

  test('the four-way check decides between the members', () => {
    const situation = { status: 403, phrases: ['insufficient-privileges'] };
    const grants = ['no-row', 'not-granted', 'other-type', 'granted-after-token'];
    expect(grants.map((grant) => first({ ...situation, answers: { grant } }).findings[0]?.cause)).toEqual([
      'missing-permission',
      'consent-not-granted',
      'permission-type-mismatch',
      'stale-token',
    ]);
  });

  test('a given status wins over the pasted one, and the conflict is a reason', () => {
    const evidence = evidenceOf({ status: 401, phrases: ['insufficient-privileges'] });
    const { findings } = diagnose(
      { items: [...evidence.items, { kind: 'status', id: 'given', origin: { kind: 'given' }, status: 403 }] },
      { rules },
    );
    expect(findings[0]?.reasons.map(({ code }) => code)).toContain('conflict-status');
  });
});
