import type { Question, QuestionId } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';

interface QuestionEntry extends Omit<Question, 'id'> {
  /** The option that the evidence answers, "known" where it says more than an option could; undefined when it does not say. */
  readonly answerFrom: (facts: Facts) => string | undefined;
}

const unknown = { id: 'unknown', label: 'I don’t know' } as const;

/** Questions ask for facts that the person can look up; no option names a cause. */
export const questions: Readonly<Record<QuestionId, QuestionEntry>> = {
  'who-answered': {
    text: 'Who answered with the error?',
    help: 'Look at the address that was called last, or at the body: a number with AADSTS comes from the sign-in host, a `request-id` from Graph, a page in HTML from neither.',
    options: [
      { id: 'sign-in', label: 'The sign-in host: the text has an AADSTS number' },
      { id: 'graph', label: 'Graph: JSON with `error.code`, or a `request-id`' },
      { id: 'other', label: 'Something else: an HTML page, a proxy, my own API' },
      unknown,
    ],
    answerFrom: ({ responder }) => responder?.value,
  },
  request: {
    text: 'Which method and address did the failing call use?',
    help: 'In the browser: developer tools, Network, the red line. In code: what you pass to the client. A path like `/users/{id}/messages` is enough.',
    input: 'request',
    options: [
      { id: 'me', label: 'A path that begins with `/me`' },
      { id: 'elsewhere', label: 'Another path' },
      unknown,
    ],
    answerFrom: ({ request, answers }) => (request ? 'known' : answers.get('request')?.option),
  },
  token: {
    text: 'What does the access token say?',
    help: 'Paste the token, or its decoded claims: it is decoded in this tab. `aud`, `scp` or `roles`, `exp` and `appid` help most.',
    input: 'token',
    options: [{ id: 'not-sent', label: 'The request carried no token' }, unknown],
    answerFrom: ({ token, answers }) => (token ? 'known' : answers.get('token')?.option),
  },
  time: {
    text: 'When did the call fail?',
    help: 'The `Date` header of the answer, `innerError.date` in its body, or the clock when you saw the error.',
    input: 'time',
    options: [{ id: 'just-now', label: 'Just now, with this token' }, unknown],
    answerFrom: ({ failedAt, answers }) => (failedAt ? 'known' : answers.get('time')?.option),
  },
  caller: {
    text: 'Does a person sign in to the app that calls?',
    help: 'In the token: `scp` stands for a signed-in person; `roles` with `idtyp` `app` for an app that acts by itself, with a secret, a certificate or a managed identity.',
    options: [
      { id: 'person', label: 'Yes: the app acts for a signed-in person' },
      { id: 'app', label: 'No: the app acts by itself' },
      unknown,
    ],
    answerFrom: ({ caller }) => caller && (caller.value === 'delegated' ? 'person' : 'app'),
  },
  grant: {
    text: 'How does the app list the permission that the call needs?',
    help: 'Entra ID > App registrations > the app > API permissions: the row of the permission, its columns Type and Status. For an app of somebody else: Enterprise apps > the app > Security > Permissions.',
    options: [
      { id: 'no-row', label: 'There is no row with this permission' },
      { id: 'not-granted', label: 'There is a row; its status is not “Granted”' },
      { id: 'other-type', label: 'Only with the other type (Delegated in place of Application, or the reverse)' },
      { id: 'granted-after-token', label: 'Granted, and the token was issued before that (its `iat`)' },
      { id: 'granted-before-token', label: 'Granted, and the token was issued after that' },
      unknown,
    ],
    answerFrom: ({ answers }) => answers.get('grant')?.option,
  },
  changed: {
    text: 'Did this call ever work?',
    help: 'Think of the same app, the same account and the same data. The audit log in Entra ID > Monitoring & health shows when a permission was granted.',
    options: [
      { id: 'just-granted', label: 'Not yet; a permission or role was granted in the last hours' },
      { id: 'never', label: 'Never' },
      { id: 'worked', label: 'Yes, until something changed' },
      unknown,
    ],
    answerFrom: ({ answers }) => answers.get('changed')?.option,
  },
};
