import { expect, test } from 'vitest';
import { permissionFor, shownNames } from './changes.ts';

const ofLink = ['Mail.Read', 'Mail.Send'];
const unchanged = { added: [], removed: [] };
const byLink = {
  values: { permission: { value: 'Mail.Read', from: 'link' } },
  texts: { permission: 'Mail.Read' },
} as const;
const confirmed = { ...byLink, values: { permission: { value: 'Mail.Read', from: 'typed' } } } as const;

test('What is shown is what the link names without what was taken off, and what was added', () => {
  expect(shownNames(ofLink, { added: ['User.Read', 'Mail.Send'], removed: ['Mail.Read'] })).toEqual([
    'Mail.Send',
    'User.Read',
  ]);
});

test('Nothing changed: the commands hold what they held', () => {
  expect(permissionFor({ ...byLink, unconfirmed: true }, { ofLink, changes: unchanged })).toEqual(byLink);
});

test.for([
  ['one that was added here, before the link’s', { added: ['User.Read'], removed: [] }, 'User.Read', 'typed'],
  ['the next of the link when its first is taken off', { added: [], removed: ['Mail.Read'] }, 'Mail.Send', 'link'],
] as const)('In the commands stands %s', ([, changes, value, from]) => {
  const { values, texts } = permissionFor({ ...byLink, unconfirmed: true }, { ofLink, changes });
  expect(values.permission).toEqual({ value, from });
  expect(texts.permission).toBe(value);
});

test('The next of a link that was confirmed is as good as typed, unless it opens the whole tenant', () => {
  const changes = { added: [], removed: ['Mail.Read'] };
  const next = (name: string) =>
    permissionFor({ ...confirmed, unconfirmed: false }, { ofLink: ['Mail.Read', name], changes }).values.permission;
  expect(next('Mail.Send')).toEqual({ value: 'Mail.Send', from: 'typed' });
  expect(next('Directory.ReadWrite.All')?.from).toBe('link');
});

test('With all of them taken off, no command names one', () => {
  const { values, texts } = permissionFor(
    { ...byLink, unconfirmed: true },
    { ofLink, changes: { added: [], removed: ofLink } },
  );
  expect(values.permission).toBeUndefined();
  expect(texts.permission).toBe('');
});

test.for([
  ['a name that was taken off', 'Mail.Read'],
  ['another name', 'Files.Read'],
] as const)('What somebody types in the field stays in it: %s', ([, text]) => {
  const given = { values: { permission: { value: text, from: 'typed' } }, texts: { permission: text } } as const;
  const changes = { added: ['User.Read'], removed: ['Mail.Read'] };
  expect(permissionFor({ ...given, unconfirmed: true }, { ofLink, changes, typed: text })).toEqual(given);
});

test('A field that was emptied stays empty', () => {
  const given = { values: {}, texts: { permission: '' } };
  expect(permissionFor({ ...given, unconfirmed: true }, { ofLink, changes: unchanged, typed: '' })).toEqual(given);
});
