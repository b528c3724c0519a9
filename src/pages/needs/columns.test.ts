import { expect, test } from 'vitest';
import {
  indexOf,
  isDecidedElsewhere,
  judgeNeed,
  matchRequest,
  type FoundRequest,
} from '../../engine/permissions/index.ts';
import { needColumns, type NeedColumn } from './columns.ts';
import type { ComparedToken } from './compared-token.ts';

const line = { why: 'W.', source: 's', checked: 'c' };
const index = {
  ...indexOf([
    {
      ...line,
      methods: ['GET'],
      templates: ['/me/messages', '/users/{id}/messages'],
      least: {
        delegatedWork: ['Mail.ReadBasic'],
        delegatedPersonal: ['Mail.ReadBasic'],
        application: ['Mail.ReadBasic.All'],
      },
      higher: { delegatedWork: ['Mail.Read'], application: ['Mail.Read'] },
    },
    {
      ...line,
      methods: ['GET'],
      templates: ['/audits'],
      least: { application: ['AuditLog.Read.All and Directory.Read.All'] },
    },
    {
      ...line,
      methods: ['GET'],
      templates: ['/teams/{id}'],
      least: { application: ['TeamSettings.Read.Group'] },
      higher: { application: ['TeamSettings.Read.All'] },
    },
    {
      ...line,
      methods: ['POST'],
      templates: ['/search/query'],
      least: { delegatedWork: ['Mail.Read', 'Files.Read.All'] },
    },
    { ...line, methods: ['GET'], templates: ['/chats'], least: { delegatedWork: ['Chat.Read', 'Chat.ReadBasic'] } },
  ]),
  resourceSpecific: new Set(['TeamSettings.Read.Group']),
};

function found(request: string): FoundRequest {
  const [method = '', url = ''] = request.split(' ');
  const match = matchRequest(index, { method, url });
  if (match.kind !== 'found') throw new Error(`${request} is not in the index.`);
  return match;
}

function columnsOf(request: string, token?: Omit<ComparedToken, 'isForOther'>): readonly NeedColumn[] {
  const match = found(request);
  if (!token) return needColumns(index, match);
  const compared = { ...token, isForOther: false };
  return needColumns(index, match, { token: compared, verdict: judgeNeed(index, match, compared) });
}

const marksOf = ([first]: readonly NeedColumn[]) => first?.rows.map(({ names, mark }) => `${names.join('+')} ${mark}`);

test('Without a token the columns stand in their order, and nothing is held or missing', () => {
  const columns = columnsOf('GET /users/{id}/messages');
  expect(columns.map(({ scheme }) => scheme)).toEqual(['delegatedWork', 'delegatedPersonal', 'application']);
  expect(marksOf(columns)).toEqual(['Mail.ReadBasic open', 'Mail.Read also-enough']);
  expect(columns.some(({ isYours }) => isYours)).toBe(false);
});

test.for([
  ['it lacks the least', ['User.Read.All'], ['Mail.ReadBasic.All missing', 'Mail.Read also-enough']],
  ['it holds the least', ['Mail.ReadBasic.All'], ['Mail.ReadBasic.All held', 'Mail.Read also-enough']],
  ['it holds more', ['mail.read'], ['Mail.ReadBasic.All open', 'Mail.Read held-more']],
  ['what it holds was not shown', undefined, ['Mail.ReadBasic.All open', 'Mail.Read also-enough']],
] as const)('The column of an app’s token comes first: %s', ([, held, expected]) => {
  const columns = columnsOf('GET /users/{id}/messages', { caller: 'application', ...(held && { held }) });
  expect(columns[0]).toMatchObject({ scheme: 'application', isYours: true, isTaken: false });
  expect(marksOf(columns)).toEqual(expected);
});

test('Of two that are needed together, the one that is missing is named', () => {
  const [column] = columnsOf('GET /audits', { caller: 'application', held: ['AuditLog.Read.All'] });
  expect(column?.rows[0]).toMatchObject({ mark: 'partly', lacks: ['Directory.Read.All'] });
});

test('A person’s token that does not say whose account it is, is taken for a work account, and that is said', () => {
  const [column] = columnsOf('GET /me/messages', { caller: 'delegated', held: [] });
  expect(column).toMatchObject({ scheme: 'delegatedWork', isYours: true, isTaken: true });
});

test('Under /me there is no column for apps, and it says why', () => {
  const app = columnsOf('GET /me/messages').find(({ scheme }) => scheme === 'application');
  expect(app?.rows).toEqual([]);
  expect(app?.notes[0]).toContain('`/me` is the signed-in person');
});

test('What one team consents is marked so', () => {
  const app = columnsOf('GET /teams/{id}').find(({ scheme }) => scheme === 'application');
  expect(app?.rows.map(({ isForOne }) => isForOne)).toEqual([true, false]);
});

test('Ties stay ties', () => {
  const [work] = columnsOf('GET /chats');
  expect(work?.rows.map(({ isLeast }) => isLeast)).toEqual([true, true]);
  expect(work?.notes).toEqual(['Any one of those marked least is enough.']);
});

test('Where the body decides, none is called the least or enough', () => {
  expect(isDecidedElsewhere(found('POST /search/query'))).toBe(true);
  expect(columnsOf('POST /search/query')[0]).toMatchObject({ isOpen: true, notes: [] });
  const [work] = columnsOf('POST /search/query', { caller: 'delegated', account: 'work', held: ['User.Read'] });
  expect(work?.rows.map(({ isLeast, mark }) => [isLeast, mark])).toEqual([
    [false, 'open'],
    [false, 'open'],
  ]);
});
