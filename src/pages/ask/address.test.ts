import { expect, test } from 'vitest';
import { readAddress, searchOf } from './address.ts';

test.for<[string, ReturnType<typeof readAddress>]>([
  ['', { answers: {}, dropped: [] }],
  ['?status=403&caller=app', { answers: { status: '403', caller: 'app' }, dropped: [] }],
  [
    '?caller=app&status=403&change=caller',
    { answers: { status: '403', caller: 'app' }, change: 'caller', dropped: [] },
  ],
  ['?status=999&nothing=1&=', { answers: {}, dropped: ['status', 'nothing', ''] }],
  ['?status=toString&__proto__=1&constructor=1', { answers: {}, dropped: ['status', '__proto__', 'constructor'] }],
  ['?change=nothing', { answers: {}, dropped: ['change'] }],
  ['?request=me&token=not-sent', { answers: {}, dropped: ['request', 'token'] }],
  ['?status=403&status=401', { answers: { status: '403' }, dropped: [] }],
  [`?${'a'.repeat(300)}=1`, { answers: {}, dropped: ['a'.repeat(40)] }],
])('%s', ([search, expected]) => {
  expect(readAddress(search)).toEqual(expected);
});

test('what is written is read again, in the order of the tree', () => {
  expect(searchOf({})).toBe('');
  expect(searchOf({ caller: 'app', status: '403' })).toBe('?status=403&caller=app');
  const search = searchOf({ status: '403', caller: 'app' }, 'status');
  expect(readAddress(search)).toEqual({ answers: { status: '403', caller: 'app' }, change: 'status', dropped: [] });
});
