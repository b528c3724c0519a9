import type { ValueQuestionId } from '../model/diagnosis.ts';
import type { ValueQuestion } from './question.ts';

const unknown = { id: 'unknown', label: 'I don’t know' } as const;

/** Questions that ask for a value: the page takes it typed or pasted. */
export const valueQuestions: Readonly<Record<ValueQuestionId, ValueQuestion>> = {
  request: {
    text: 'Which method and address did the failing call use?',
    help: 'In the browser: developer tools, Network, the red line. In code: what you pass to the client. A path like `/users/{id}/messages` is enough.',
    input: 'request',
    options: [
      { id: 'me', label: 'A path that begins with `/me`' },
      { id: 'elsewhere', label: 'Another path' },
      unknown,
    ],
  },
  token: {
    text: 'What does the access token say?',
    help: 'Paste the token, or its decoded claims: it is decoded in this tab. In Microsoft Graph PowerShell, run `Get-MgContext` and paste what it prints. `aud`, `scp` or `roles`, `exp` and `appid` help most.',
    input: 'token',
    options: [{ id: 'not-sent', label: 'The request carried no token' }, unknown],
  },
  time: {
    text: 'When did the call fail?',
    help: 'The `Date` header of the answer, `innerError.date` in its body, or the clock when you saw the error.',
    input: 'time',
    options: [{ id: 'just-now', label: 'Just now, with this token' }, unknown],
  },
};
