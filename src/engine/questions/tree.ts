import {
  ask,
  conclude,
  dontKnow,
  type Option,
  type Target,
  type TreeQuestion,
  type TreeQuestionId,
} from './question.ts';

export const root: TreeQuestionId = 'status';

export const isTreeQuestion = (id: string): id is TreeQuestionId => Object.hasOwn(tree, id);

const wordsOfRefusal = {
  'names-permission': {
    label: 'Names of permissions, scopes or roles that are missing',
    to: conclude('missing-permission'),
  },
  privileges: { label: '“Insufficient privileges to complete the operation”', to: ask('grant') },
  'access-denied': { label: '“Access denied”, and nothing more', to: ask('grant') },
  policy: { label: 'That a policy blocks it, or `claims`', to: conclude('conditional-access') },
  licence: {
    label: 'A licence, “premium”, “not provisioned”, a mailbox that is not enabled',
    to: conclude('no-license'),
  },
  raop: { label: '`[RAOP]`', to: conclude('mailbox-access-policy') },
  odata: { label: '“Access to OData is disabled” without `[RAOP]`', to: conclude('odata-disabled') },
  'no-policy-found': {
    label: '“No application access policy found for this app”',
    to: conclude('meeting-access-policy'),
  },
  protected: { label: 'That a special approval is needed for this API, or a payment', to: conclude('protected-api') },
  membership: {
    label: '“AclCheckFailed”, or not a member of a team, chat or plan',
    to: conclude('resource-specific-access'),
  },
  'app-only': { label: 'That application-only is not supported', to: conclude('api-requires-delegated') },
} as const satisfies Readonly<Record<string, Option>>;

/** Only where a person can have signed in. */
const wordsToPeople = {
  guest: { label: 'Guests, or externally authenticated users', to: conclude('user-lacks-role') },
  'app-tokens': { label: 'That only application tokens are supported', to: conclude('api-requires-application') },
} as const satisfies Readonly<Record<string, Option>>;

const refusal = {
  text: 'Which words stand in the answer?',
  help: 'Read `error.code` and `error.message` in the body; the message can itself be JSON.',
} as const;

const noneOfThese = (to: Target): Option => ({ label: 'None of these', to });

/** Questions and where their answers lead: data, never code. At most five questions lead to any outcome. */
export const tree: Readonly<Record<TreeQuestionId, TreeQuestion>> = {
  status: {
    text: 'What came back?',
    help: 'The number beside the failed call: in the browser under developer tools, Network; in a log after “HTTP/1.1” or “status”. A text with AADSTS comes from the sign-in host, before any call.',
    options: {
      'sign-in': {
        label: 'No answer to a call: the sign-in or the token request failed (a text with AADSTS, or a sign-in page)',
        to: ask('stage'),
      },
      '401': { label: '401 Unauthorized', to: ask('sent') },
      '403': { label: '403 Forbidden', to: ask('caller') },
      '400': { label: '400 Bad Request', to: ask('message-400') },
      'empty-200': { label: '200, but the data are empty or null', to: ask('empty-answer') },
      other: { label: 'Another number: 402, 404, 412, 423, 429, 5xx', to: ask('other-status') },
      html: { label: 'A page in HTML, or an answer without a `request-id`', to: conclude('not-authorization') },
      unknown: dontKnow(ask('who-answered')),
    },
  },
  'who-answered': {
    text: 'Who answered with the error?',
    help: 'Look at the address that was called last, or at the body: a number with AADSTS comes from the sign-in host, a `request-id` from Graph, a page in HTML from neither.',
    options: {
      'sign-in': { label: 'The sign-in host: the text has an AADSTS number', to: ask('stage') },
      graph: { label: 'Graph: JSON with `error.code`, or a `request-id`', to: ask('message-any') },
      other: { label: 'Something else: an HTML page, a proxy, my own API', to: conclude('not-authorization') },
      unknown: dontKnow(ask('changed')),
    },
  },
  changed: {
    text: 'Did this call ever work?',
    help: 'Think of the same app, the same account and the same data. The audit log in Entra ID > Monitoring & health shows when a permission was granted.',
    options: {
      'just-granted': {
        label: 'Not yet; a permission or role was granted in the last hours',
        to: conclude('stale-token'),
      },
      worked: { label: 'Yes, until something changed', to: ask('who-fails') },
      never: { label: 'Never', to: ask('message-any') },
      unknown: dontKnow(ask('message-any')),
    },
  },

  stage: {
    text: 'Where did the sign-in stop?',
    help: 'Remember the last page that you saw. A program that uses a secret, a certificate or a managed identity shows no page at all.',
    options: {
      'app-request': { label: 'There was no page: the app asks for its token by itself', to: ask('app-request') },
      account: { label: 'At the name or the password of the person', to: ask('account-message') },
      'after-password': { label: 'After the password, or on the way back to the app', to: ask('after-password') },
      renewal: { label: 'Later, while the app renewed a token in the background', to: ask('renewal') },
      unknown: dontKnow(ask('after-password')),
    },
  },
  'app-request': {
    text: 'What does the answer to the app’s token request speak of?',
    help: 'Read `error_description`. The words count more than the number.',
    options: {
      credential: {
        label: 'A secret, a certificate, a key or an assertion that is wrong, expired or not found',
        to: conclude('client-credentials-invalid'),
      },
      'no-credential': {
        label: 'The request has to contain `client_assertion` or `client_secret`',
        to: conclude('app-registration-misconfigured'),
      },
      'app-not-found': {
        label: 'An application that was not found in the directory',
        to: conclude('app-not-in-tenant'),
      },
      'app-off': { label: 'An application that is disabled', to: conclude('app-disabled') },
      'tenant-not-found': {
        label: 'A tenant that was not found, or a token that belongs to another tenant',
        to: conclude('wrong-tenant'),
      },
      'other-endpoint': {
        label: 'Another endpoint: US Government, China, “national cloud”',
        to: conclude('wrong-cloud'),
      },
      scope: { label: 'The scope or the resource that was asked for', to: conclude('wrong-audience') },
      blocked: { label: 'Access that has been blocked by policies', to: conclude('conditional-access') },
      unknown: dontKnow(conclude('ask-community')),
    },
  },
  'account-message': {
    text: 'What does the page say about the account?',
    help: 'The sentence under the field, or the text after “AADSTS”.',
    options: {
      password: {
        label: 'The name or the password is wrong or expired, or the account is locked or switched off',
        to: conclude('user-sign-in-failed'),
      },
      'no-account': {
        label: 'The account does not exist in the tenant, or has to be added as an external user first',
        to: conclude('user-not-in-tenant'),
      },
      'account-type': {
        label: 'This type of account cannot be used, or “not enabled for consumers”',
        to: conclude('personal-account'),
      },
      organisation: {
        label: 'Access to (or from) another organisation is blocked',
        to: conclude('org-boundary-policy'),
      },
      unknown: dontKnow(conclude('ask-community')),
    },
  },
  'after-password': {
    text: 'What does the page ask for, or complain about?',
    help: 'The heading of the last page, or the text after “AADSTS”.',
    options: {
      proof: {
        label:
          'A second proof, a managed device, another place, terms to accept; or “your sign-in was successful but …”',
        to: conclude('conditional-access'),
      },
      approval: { label: '“Need admin approval”, or that nobody has consented', to: conclude('consent-not-granted') },
      assignment: { label: 'Only people who are assigned to the app may use it', to: conclude('user-not-assigned') },
      organisation: {
        label: 'Access to (or from) another organisation is blocked',
        to: conclude('org-boundary-policy'),
      },
      return: {
        label: 'The address to return to (reply URL), the response type, the scopes by name, or /common',
        to: conclude('app-registration-misconfigured'),
      },
      'app-not-found': {
        label: 'An application that was not found in the directory',
        to: conclude('app-not-in-tenant'),
      },
      unknown: dontKnow(conclude('ask-community')),
    },
  },
  renewal: {
    text: 'What does the answer to the renewal say?',
    help: 'Read `error` and `error_description` of the token endpoint’s answer, or the exception of the library.',
    options: {
      'too-old': {
        label: 'The token, code or assertion is too old, or was not used for too long',
        to: conclude('expired-token'),
      },
      revoked: { label: 'The grant was revoked, or the password was changed', to: conclude('session-revoked') },
      interaction: {
        label: 'The person has to do something: `interaction_required` with a demand',
        to: conclude('conditional-access'),
      },
      consent: {
        label: 'Consent: `consent_required`, or that nobody has consented',
        to: conclude('consent-not-granted'),
      },
      assertion: {
        label: 'The token that was exchanged (on-behalf-of) is an ID token',
        to: conclude('id-token-sent'),
      },
      unknown: dontKnow(conclude('ask-community')),
    },
  },

  'message-400': {
    text: 'What does the body of the 400 answer say?',
    help: 'Read `error.message` in the JSON body.',
    options: {
      me: { label: 'That `/me` is only valid with delegated authentication', to: conclude('api-requires-delegated') },
      msa: { label: 'That the API is not supported for MSA accounts', to: conclude('personal-account') },
      licence: {
        label: 'A licence that is missing, or “not applicable to target tenant”',
        to: conclude('no-license'),
      },
      synced: {
        label: 'On-premises mastered objects, or a mail-enabled group that cannot be updated',
        to: conclude('target-managed-elsewhere'),
      },
      query: { label: 'The query: a filter, a segment, a property, the JSON', to: conclude('not-authorization') },
      'app-tokens': { label: 'That only application tokens are supported', to: conclude('api-requires-application') },
      nothing: { label: 'None of these', to: conclude('not-authorization') },
      unknown: dontKnow(conclude('not-authorization')),
    },
  },

  sent: {
    text: 'What does the `Authorization` header of the request hold?',
    help: 'Look at the request that was really sent: developer tools, Network, Headers; or a log of the HTTP client. Never post the value.',
    input: 'token',
    options: {
      nothing: {
        label: 'Nothing: the header is missing or empty, or does not begin with `Bearer`',
        to: conclude('missing-token'),
      },
      'not-a-jwt': {
        label: '`Bearer` and a value without two dots, or with quotes, spaces or a second “Bearer”',
        to: ask('value-form'),
      },
      jwt: { label: '`Bearer` and one value with two dots, as it came', to: ask('audience') },
      unknown: dontKnow(ask('message-401')),
    },
  },
  'value-form': {
    text: 'How does the value begin?',
    help: 'The first letters are enough. Do not paste it anywhere else.',
    options: {
      ticket: { label: '`Ew`, and it has no dots at all', to: conclude('personal-account') },
      quoted: { label: 'A quotation mark, a second “Bearer”, or something cut off', to: conclude('malformed-token') },
      other: { label: 'Something else: `0.A`, `1.A`, `M.C`, a short text', to: conclude('malformed-token') },
      unknown: dontKnow(conclude('malformed-token')),
    },
  },
  audience: {
    text: 'What stands in the `aud` claim of the token?',
    help: 'Paste the token or its claims here, or decode the part between the dots. `00000003-0000-0000-c000-000000000000` is Microsoft Graph.',
    input: 'token',
    options: {
      graph: {
        label: 'Microsoft Graph: its address or `00000003-0000-0000-c000-000000000000`',
        to: ask('token-state'),
      },
      'other-api': { label: 'The address or id of something else', to: conclude('wrong-audience') },
      'own-id': { label: 'The id of my own app, and there is no `scp`', to: conclude('id-token-sent') },
      'other-graph': { label: 'A Graph address, but not the one that the call went to', to: conclude('wrong-cloud') },
      unknown: dontKnow(ask('message-401')),
    },
  },
  'token-state': {
    text: 'Which of these is true of the token?',
    help: '`exp`, `nbf` and `iat` are seconds since 1970. Compare them with the `Date` header of the refused answer, not with now.',
    input: 'token',
    options: {
      past: { label: '`exp` lies before the time of the failure', to: conclude('expired-token') },
      future: { label: '`nbf` lies after the time of the failure', to: conclude('token-not-yet-valid') },
      issuer: {
        label: '`iss` is a `b2clogin.com` address or a server of our own, or the text was changed on the way',
        to: conclude('invalid-signature'),
      },
      'personal-tenant': {
        label: '`tid` is `9188040d-6c67-4c5b-b112-36a304b66dad`',
        to: conclude('personal-account'),
      },
      fine: { label: 'None of these', to: ask('message-401') },
      unknown: dontKnow(ask('message-401')),
    },
  },
  'message-401': {
    text: 'What does the 401 answer say?',
    help: 'Read `error.message` in the body and every `WWW-Authenticate` header. The value after `claims=` is base64; pasted on the first page, the whole header is read.',
    options: {
      audience: { label: '“Invalid audience”', to: conclude('wrong-audience') },
      lifetime: { label: '“Lifetime validation failed”, or “expired”', to: conclude('expired-token') },
      form: { label: '“not well formed”, “parsing failed”', to: conclude('malformed-token') },
      empty: { label: '“Access token is empty”, or a challenge without `error`', to: conclude('missing-token') },
      'claims-policy': {
        label: '`claims` with `acrs`, `polids` or an address; or a location, or outdated policies',
        to: conclude('conditional-access'),
      },
      'claims-newer': {
        label: '`claims` with `nbf` alone, or “TokenIssuedBeforeRevocationTimestamp”',
        to: conclude('session-revoked'),
      },
      signature: { label: 'The signature, the signing key or the issuer', to: conclude('invalid-signature') },
      identity: {
        label: 'That the identity of the calling application could not be established',
        to: conclude('app-not-in-tenant'),
      },
      'identity-off': { label: '`Authorization_IdentityDisabled`', to: conclude('app-disabled') },
      tenant: {
        label: 'A tenant that does not exist, or `tid` is not the tenant of the data',
        to: conclude('wrong-tenant'),
      },
      cloud: { label: '`InvalidCloudInstance`', to: conclude('wrong-cloud') },
      nothing: { label: 'None of these', to: conclude('ask-community') },
      unknown: dontKnow(conclude('ask-community')),
    },
  },

  caller: {
    text: 'Does a person sign in to the app that calls?',
    help: 'In the token: `scp` stands for a signed-in person; `roles` with `idtyp` `app` for an app that acts by itself, with a secret, a certificate or a managed identity.',
    input: 'token',
    options: {
      person: { label: 'Yes: the app acts for a signed-in person', to: ask('scp-holds') },
      app: { label: 'No: the app acts by itself', to: ask('roles-hold') },
      unknown: dontKnow(ask('message-403')),
    },
  },
  'scp-holds': {
    text: 'Does `scp` of the token hold a permission that the call needs?',
    help: 'The page of the call in Microsoft’s API reference has a table of permissions: one name of the row “Delegated (work or school account)” has to stand in `scp`.',
    input: 'token',
    options: {
      yes: { label: 'Yes, one of them is there', to: ask('call-of-person') },
      no: { label: 'No, none of them', to: ask('grant') },
      unknown: dontKnow(ask('explorer')),
    },
  },
  'roles-hold': {
    text: 'Do the `roles` of the token hold a permission that the call needs?',
    help: 'The page of the call in Microsoft’s API reference has a table of permissions: one name of the row “Application” has to stand in `roles`.',
    input: 'token',
    options: {
      yes: { label: 'Yes, one of them is there', to: ask('call-of-app') },
      no: { label: 'No, none of them, or there are no `roles`', to: ask('grant') },
      unknown: dontKnow(ask('message-403-app')),
    },
  },
  explorer: {
    text: 'Does the same call by the same person work in Graph Explorer?',
    help: 'developer.microsoft.com/graph/graph-explorer: sign in with the same account and run the same address; if it asks for consent, give it there first (Modify permissions). It works on the global cloud only.',
    options: {
      works: { label: 'Yes, it works there', to: ask('grant') },
      fails: { label: 'No, it is refused there as well', to: ask('call-of-person') },
      unknown: dontKnow(ask('grant')),
    },
  },
  grant: {
    text: 'How does the app list the permission that the call needs?',
    help: 'Entra ID > App registrations > the app > API permissions: the row of the permission, its columns Type and Status. For an app of somebody else: Enterprise apps > the app > Security > Permissions.',
    options: {
      'no-row': { label: 'There is no row with this permission', to: conclude('missing-permission') },
      'not-granted': { label: 'There is a row; its status is not “Granted”', to: conclude('consent-not-granted') },
      'other-type': {
        label: 'Only with the other type (Delegated in place of Application, or the reverse)',
        to: conclude('permission-type-mismatch'),
      },
      'granted-after-token': {
        label: 'Granted, and the token was issued before that (its `iat`)',
        to: conclude('stale-token'),
      },
      'granted-before-token': {
        label: 'Granted, and the token was issued after that',
        to: conclude('missing-permission'),
      },
      unknown: dontKnow(conclude('missing-permission')),
    },
  },
  'call-of-person': {
    text: 'What is the call about?',
    help: 'Look at the path of the request and at the words of the answer.',
    options: {
      directory: { label: 'People, groups, apps, roles, policies, reports', to: conclude('user-lacks-role') },
      mailbox: { label: 'The mailbox or calendar of another person', to: conclude('mailbox-access-policy') },
      odata: {
        label: 'Mail or calendar, and the text says “Access to OData is disabled”',
        to: conclude('odata-disabled'),
      },
      container: { label: 'One site, file, team, chat, plan or meeting', to: conclude('resource-specific-access') },
      password: { label: 'Setting or changing a password', to: conclude('password-reset') },
      'members-read': { label: 'Reading the members of a group', to: conclude('nested-groups') },
      'managed-elsewhere': {
        label: 'Changing a distribution list, a dynamic group, or something that comes from on-premises',
        to: conclude('target-managed-elsewhere'),
      },
      licence: {
        label: 'Anything, and the text speaks of a licence, “premium” or “not provisioned”',
        to: conclude('no-license'),
      },
      'app-tokens': {
        label: 'Anything, and the text says that only application tokens or permissions are supported',
        to: conclude('api-requires-application'),
      },
      unknown: dontKnow(conclude('user-lacks-role')),
    },
  },
  'call-of-app': {
    text: 'What is the call about?',
    help: 'Look at the path of the request and at the words of the answer.',
    options: {
      directory: {
        label: 'An administrator, a role-assignable group, a device, or a sensitive property of a person',
        to: conclude('app-lacks-role'),
      },
      mailbox: { label: 'A mailbox or calendar', to: conclude('mailbox-access-policy') },
      odata: {
        label: 'Mail or calendar, and the text says “Access to OData is disabled” without `[RAOP]`',
        to: conclude('odata-disabled'),
      },
      meetings: { label: 'Online meetings, their recordings or transcripts', to: conclude('meeting-access-policy') },
      messages: { label: 'Reading messages of Teams channels or chats', to: conclude('protected-api') },
      container: { label: 'One site, file, team, chat or plan', to: conclude('resource-specific-access') },
      me: {
        label: 'A path that begins with `/me`, or the text says that application-only is not supported',
        to: conclude('api-requires-delegated'),
      },
      password: { label: 'Setting or changing a password', to: conclude('password-reset') },
      'members-read': { label: 'Reading the members of a group', to: conclude('nested-groups') },
      'managed-elsewhere': {
        label: 'Changing a distribution list, a dynamic group, or something that comes from on-premises',
        to: conclude('target-managed-elsewhere'),
      },
      licence: {
        label: 'Anything, and the text speaks of a licence, “premium” or “not provisioned”',
        to: conclude('no-license'),
      },
      unknown: dontKnow(conclude('app-lacks-role')),
    },
  },
  'message-403': {
    ...refusal,
    options: {
      ...wordsOfRefusal,
      ...wordsToPeople,
      nothing: noneOfThese(ask('grant')),
      unknown: dontKnow(ask('grant')),
    },
  },
  'message-403-app': {
    ...refusal,
    options: { ...wordsOfRefusal, nothing: noneOfThese(ask('grant')), unknown: dontKnow(ask('grant')) },
  },
  'message-any': {
    ...refusal,
    options: {
      ...wordsOfRefusal,
      ...wordsToPeople,
      nothing: noneOfThese(ask('who-fails')),
      unknown: dontKnow(ask('who-fails')),
    },
  },
  'who-fails': {
    text: 'For whom, or for what, does the call fail?',
    help: 'Try the same call with another account, another object of the same kind, another tenant.',
    options: {
      'not-for-admins': {
        label: 'It works for an administrator or the owner, and fails for others',
        to: conclude('user-lacks-role'),
      },
      'one-object': {
        label: 'Only for one site, mailbox, team or object; others of its kind work',
        to: conclude('resource-specific-access'),
      },
      'one-tenant': { label: 'In one tenant only; it works in another', to: conclude('consent-not-granted') },
      all: { label: 'For everybody and everything', to: conclude('missing-permission') },
      unknown: dontKnow(conclude('ask-community')),
    },
  },

  'empty-answer': {
    text: 'What is empty?',
    help: 'Compare with what the portal, or Graph Explorer with an administrator’s account, shows for the same object.',
    options: {
      members: {
        label: 'Members of a group come with an id, and everything else is `null`',
        to: conclude('nested-groups'),
      },
      properties: {
        label: 'Some properties of an object are `null`, although they have values',
        to: conclude('missing-permission'),
      },
      'only-some': {
        label: 'The list holds only some of the sites, teams, chats or plans',
        to: conclude('resource-specific-access'),
      },
      mailbox: { label: 'Nothing at all, for one person', to: conclude('no-license') },
      unknown: dontKnow(conclude('missing-permission')),
    },
  },
  'other-status': {
    text: 'Which number is it?',
    help: 'The number beside the failed call, and what the call is about.',
    options: {
      '402-payment': { label: '402 Payment Required', to: conclude('protected-api') },
      '404-account': { label: '404 for the mailbox or OneDrive of an account', to: conclude('no-license') },
      '404-others-item': {
        label: '404 for an item in the mailbox of another person',
        to: conclude('mailbox-access-policy'),
      },
      '404-else': { label: '404 for anything else', to: conclude('not-authorization') },
      '412-app-only': {
        label: '412, and the text speaks of application-only context',
        to: conclude('api-requires-delegated'),
      },
      '412-delegated': {
        label: '412, and the text speaks of delegated context',
        to: conclude('api-requires-application'),
      },
      '423-locked': { label: '423 Locked', to: conclude('resource-specific-access') },
      '429-busy': { label: '429, or 500 and above', to: conclude('not-authorization') },
      unknown: dontKnow(conclude('ask-community')),
    },
  },
};
