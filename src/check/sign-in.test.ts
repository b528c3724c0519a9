import { expect, test } from 'vitest';
import type { Failure, Granted, Library } from './msal.ts';
import { signInBy } from './sign-in.ts';

const granted: Granted = {
  token: 'a-token',
  scopes: ['User.Read'],
  account: { name: 'Ada', signInName: 'ada@contoso.com', tenant: 't' },
};

function libraryOf(answer: Granted | Failure) {
  const asked: unknown[] = [];
  const library: Library = {
    ask: async (...given) => {
      asked.push(given);
      return answer;
    },
    renew: async (...given) => {
      asked.push(given);
      return answer;
    },
    clear: async () => void asked.push('clear'),
  };
  return { asked, signIn: signInBy(library) };
}

const failure = (code: string, description = ''): Failure => ({ code, description, suberror: '' });

test('A window asks for the scopes of one question, and for what names the person and renews', async () => {
  const { asked, signIn } = libraryOf(granted);
  expect(await signIn.ask(['User.Read'], '{}')).toMatchObject({ kind: 'granted', token: 'a-token' });
  expect(asked).toEqual([[['User.Read', 'openid', 'profile', 'offline_access'], '{}']]);
});

test.for([
  ['popup_window_error', 'blocked'],
  ['empty_window_error', 'blocked'],
  ['user_cancelled', 'abandoned'],
  ['interaction_in_progress_cancelled', 'abandoned'],
  ['timed_out', 'abandoned'],
  ['access_denied', 'refused'],
] as const)('%s is %s', async ([code, kind]) => {
  expect(await libraryOf(failure(code)).signIn.ask([])).toMatchObject({ kind });
});

test('A refusal is a text in the shape of the token service', async () => {
  const { signIn } = libraryOf(failure('access_denied', 'AADSTS65004: User declined to consent.'));
  const asked = await signIn.ask([]);
  expect(asked.kind === 'refused' && JSON.parse(asked.text)).toEqual({
    error: 'access_denied',
    error_description: 'AADSTS65004: User declined to consent.',
  });
});

test('What cannot be renewed without a window is nothing, whatever the reason', async () => {
  expect(await libraryOf(granted).signIn.renew(['User.Read'])).toBe(granted);
  expect(await libraryOf(failure('interaction_required')).signIn.renew(['User.Read'])).toBeUndefined();
});
