import { describe, expect, test } from 'vitest';
import { fromLink, identityOf, linkOf, merge } from './values.ts';

const app = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';
const other = '3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad';
const nothing = { typed: {}, paste: {}, link: {}, confirmed: false };

describe('merge', () => {
  test('typed wins over the paste, the paste over a link', () => {
    const all = {
      typed: { 'app-id': app },
      paste: { 'app-id': other, 'tenant-id': other },
      link: { 'tenant-id': app },
    };
    expect(merge({ ...all, confirmed: false })).toEqual({
      'app-id': { value: app, from: 'typed' },
      'tenant-id': { value: other, from: 'paste' },
    });
  });

  test('a field that was emptied holds no value, whatever the paste says', () => {
    expect(merge({ ...nothing, typed: { 'app-id': '' }, paste: { 'app-id': app } })).toEqual({});
  });

  test('what came by a link counts as typed once it is confirmed', () => {
    const link = { 'app-id': app };
    expect(merge({ ...nothing, link })).toEqual({ 'app-id': { value: app, from: 'link' } });
    expect(merge({ ...nothing, link, confirmed: true })).toEqual({ 'app-id': { value: app, from: 'typed' } });
  });

  test('a broad permission from a link stays one after it is confirmed', () => {
    const link = { permission: 'Directory.ReadWrite.All' };
    expect(merge({ ...nothing, link, confirmed: true }).permission?.from).toBe('link');
  });
});

test('of a link, a person is a sign-in name or an id, and never both', () => {
  expect(fromLink({ user: 'anna@contoso.com' })).toEqual({ 'user-principal-name': 'anna@contoso.com' });
  expect(fromLink({ user: app })).toEqual({ 'user-id': app });
});

test('a link hands over what is fit and has a key, and nothing else', () => {
  const values = {
    'app-id': { value: app, from: 'paste' },
    'tenant-id': { value: 'no id', from: 'typed' },
    'user-agent': { value: 'Contoso/1.0', from: 'typed' },
    permission: { value: 'Mail.Send', from: 'typed' },
  } as const;
  expect(linkOf(values)).toEqual({ app, permission: ['Mail.Send'] });
});

test('ticking a step does not make another link of it', () => {
  expect(identityOf({ app, done: ['one'], at: 'sources' })).toBe(identityOf({ app }));
});
