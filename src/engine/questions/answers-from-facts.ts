import type { Facts } from '../facts/facts.ts';
import type { QuestionId } from '../model/diagnosis.ts';
import { personalTenant } from '../facts/caller.ts';
import { known, type KnownCauses } from './known-causes.ts';

type From = (facts: Facts) => string | undefined;

const statusFrom: From = ({ status, responder, answers }) => {
  if (answers.get('status')) return answers.get('status')?.option;
  if (responder?.value === 'token-endpoint') return 'sign-in';
  if (responder?.value === 'other') return 'html';
  if (!status) return undefined;
  if (status.value === 200) return 'empty-200';
  if ([400, 401, 403].includes(status.value)) return String(status.value);
  return status.value > 400 ? 'other' : undefined;
};

const responders = { 'token-endpoint': 'sign-in', graph: 'graph', other: 'other' } as const;
const whoAnsweredFrom: From = ({ responder }) => responder && responders[responder.value];

const stageFrom: From = (facts) =>
  known(facts, {
    'client-credentials-invalid': 'app-request',
    'app-disabled': 'app-request',
    'wrong-cloud': 'app-request',
    'wrong-audience': 'app-request',
    'wrong-tenant': 'app-request',
    'user-sign-in-failed': 'account',
    'user-not-in-tenant': 'account',
    'personal-account': 'account',
    'org-boundary-policy': 'account',
    'conditional-access': 'after-password',
    'consent-not-granted': 'after-password',
    'user-not-assigned': 'after-password',
    'app-registration-misconfigured': 'after-password',
    'app-not-in-tenant': 'after-password',
    'expired-token': 'renewal',
    'session-revoked': 'renewal',
    'id-token-sent': 'renewal',
  });

const asked =
  (options: KnownCauses): From =>
  (facts) =>
    known(facts, options);

const appRequestFrom = asked({
  'client-credentials-invalid': 'credential',
  'app-registration-misconfigured': 'no-credential',
  'app-not-in-tenant': 'app-not-found',
  'app-disabled': 'app-off',
  'wrong-tenant': 'tenant-not-found',
  'wrong-cloud': 'other-endpoint',
  'wrong-audience': 'scope',
  'conditional-access': 'blocked',
});

const accountMessageFrom = asked({
  'user-sign-in-failed': 'password',
  'user-not-in-tenant': 'no-account',
  'personal-account': 'account-type',
  'org-boundary-policy': 'organisation',
});

const afterPasswordFrom = asked({
  'conditional-access': 'proof',
  'consent-not-granted': 'approval',
  'user-not-assigned': 'assignment',
  'org-boundary-policy': 'organisation',
  'app-registration-misconfigured': 'return',
  'app-not-in-tenant': 'app-not-found',
});

const renewalFrom = asked({
  'expired-token': 'too-old',
  'session-revoked': 'revoked',
  'conditional-access': 'interaction',
  'consent-not-granted': 'consent',
  'id-token-sent': 'assertion',
});

const message400From = asked({
  'api-requires-delegated': 'me',
  'personal-account': 'msa',
  'no-license': 'licence',
  'target-managed-elsewhere': 'synced',
  'not-authorization': 'query',
  'api-requires-application': 'app-tokens',
});

const sentFrom: From = ({ request, credentials, token, answers }) => {
  if (answers.get('token')?.option === 'not-sent') return 'nothing';
  const sent = request?.value.authorization;
  if (sent !== undefined && sent !== 'bearer') return 'nothing';
  const value =
    credentials.find(({ place }) => place === 'authorization-header') ?? (token ? undefined : credentials[0]);
  if (value) return 'not-a-jwt';
  if (!token || token.value.form !== 'jwt') return undefined;
  return token.value.place === 'authorization-header' && token.value.defects.length > 0 ? 'not-a-jwt' : 'jwt';
};

const valueFormFrom: From = ({ credentials, token }) => {
  if (credentials[0]?.credential === 'personal-account-ticket') return 'ticket';
  if (token && token.value.defects.length > 0) return 'quoted';
  return credentials.length > 0 ? 'other' : undefined;
};

const audienceFrom: From = ({ audience, request }) => {
  switch (audience?.value.kind) {
    case 'graph': {
      const called = request?.value.cloud;
      return audience.value.cloud !== undefined && called !== undefined && called !== audience.value.cloud
        ? 'other-graph'
        : 'graph';
    }
    case 'other-api':
    case 'own-api':
      return 'other-api';
    case 'own-client':
    case 'unknown-id':
      return 'own-id';
    case 'unknown':
    case undefined:
      return undefined;
  }
};

/** Clocks that differ by less are tolerated. Seconds. */
const tolerance = 300;

const tokenStateFrom: From = ({ token, failedAt, status }) => {
  const { exp, nbf, iss, tid } = token?.value.claims ?? {};
  if (iss?.includes('.b2clogin.com')) return 'issuer';
  if (tid === personalTenant) return 'personal-tenant';
  if (!failedAt || exp === undefined) return undefined;
  if (failedAt.value >= exp && status?.value !== 403) return 'past';
  if (nbf !== undefined && failedAt.value < nbf - tolerance) return 'future';
  return 'fine';
};

const message401From: From = (facts) => {
  const asks = facts.challenges.flatMap(({ claims }) => (claims && claims !== 'unreadable' ? claims.asks : []));
  if (asks.some((name) => name === 'acrs' || name === 'polids' || name === 'xms_rp_ipaddr')) return 'claims-policy';
  if (asks.includes('nbf')) return 'claims-newer';
  return known(facts, {
    'wrong-audience': 'audience',
    'expired-token': 'lifetime',
    'malformed-token': 'form',
    'missing-token': 'empty',
    'conditional-access': 'claims-policy',
    'session-revoked': 'claims-newer',
    'invalid-signature': 'signature',
    'app-not-in-tenant': 'identity',
    'app-disabled': 'identity-off',
    'wrong-tenant': 'tenant',
    'wrong-cloud': 'cloud',
  });
};

const callerFrom: From = ({ caller }) => caller && (caller.value === 'delegated' ? 'person' : 'app');

/** Only what the answer names is compared here; a token without any permission holds none for certain. */
const heldFrom: From = ({ phrases, held }) => {
  if (held?.value.length === 0) return 'no';
  const naming = phrases.find(({ needs }) => needs.length > 0);
  const holds = held?.value ?? naming?.holds;
  if (!naming || !holds) return undefined;
  const lower = new Set(holds.map((name) => name.toLowerCase()));
  return naming.needs.some((name) => lower.has(name.toLowerCase())) ? 'yes' : 'no';
};

const paths = {
  password: /\/(?:changePassword|resetPassword|authentication\/passwordMethods)(?:$|[/?(])/i,
  members: /^\/groups\/[^/]+\/(?:members|transitiveMembers|owners)(?:$|[/?(])/i,
  mailbox:
    /^\/users\/[^/]+\/(?:messages|mailFolders|sendMail|calendar\w*|events|contacts|contactFolders|mailboxSettings)(?:$|[/?(:])/i,
  meetings: /\/(?:onlineMeetings|virtualEvents|recordings|transcripts)(?:$|[/?(])/i,
  messages:
    /\/(?:getAllMessages|getAllRetainedMessages)\b|^\/(?:teams\/[^/]+\/channels\/[^/]+\/messages|(?:users\/[^/]+\/)?chats\/[^/]+\/messages)/i,
  me: /^\/me(?:$|[/?(])/i,
  container: /^\/(?:sites|drives|shares|teams|chats|planner)(?:$|[/?(:])/i,
} as const;

const callOfPersonFrom: From = (facts) =>
  known(facts, {
    'odata-disabled': 'odata',
    'no-license': 'licence',
    'api-requires-application': 'app-tokens',
    'target-managed-elsewhere': 'managed-elsewhere',
  }) ?? aboutPath(facts, ['password', 'mailbox', 'container']);

const callOfAppFrom: From = (facts) =>
  known(facts, {
    'odata-disabled': 'odata',
    'no-license': 'licence',
    'api-requires-delegated': 'me',
    'target-managed-elsewhere': 'managed-elsewhere',
  }) ?? aboutPath(facts, ['me', 'password', 'mailbox', 'meetings', 'messages', 'container']);

function aboutPath({ request }: Facts, kinds: readonly (keyof typeof paths)[]): string | undefined {
  if (!request) return undefined;
  const { path, method } = request.value;
  if (paths.members.test(path)) return method === undefined || method === 'GET' ? 'members-read' : undefined;
  return kinds.find((kind) => paths[kind].test(path));
}

const message403From: From = (facts) => {
  if (facts.phrases.some(({ needs }) => needs.length > 0)) return 'names-permission';
  if (facts.phrases.some(({ phrase }) => phrase === 'insufficient-privileges' || phrase === 'request-denied-code'))
    return 'privileges';
  return known(facts, {
    'conditional-access': 'policy',
    'no-license': 'licence',
    'mailbox-access-policy': 'raop',
    'odata-disabled': 'odata',
    'meeting-access-policy': 'no-policy-found',
    'protected-api': 'protected',
    'resource-specific-access': 'membership',
    'api-requires-delegated': 'app-only',
    'api-requires-application': 'app-tokens',
  });
};

const emptyAnswerFrom: From = ({ request }) =>
  request && paths.members.test(request.value.path) ? 'members' : undefined;

const otherStatusFrom: From = (facts) => {
  const status = facts.status?.value;
  if (status === undefined) return undefined;
  if (status === 402) return '402-payment';
  if (status === 423) return '423-locked';
  if (status === 429 || status >= 500) return '429-busy';
  if (status === 404)
    return known(facts, {
      'no-license': '404-account',
      'mailbox-access-policy': '404-others-item',
      'not-authorization': '404-else',
    });
  return status === 412
    ? known(facts, { 'api-requires-delegated': '412-app-only', 'api-requires-application': '412-delegated' })
    : undefined;
};

/**
 * What the evidence already answers, by question: the option, or "known" where it says more than an option could. Undefined
 * where it does not say; a question that is not here can only be answered by a person.
 */
export const answersFromFacts: Readonly<Partial<Record<QuestionId, From>>> = {
  status: statusFrom,
  'who-answered': whoAnsweredFrom,
  stage: stageFrom,
  'app-request': appRequestFrom,
  'account-message': accountMessageFrom,
  'after-password': afterPasswordFrom,
  renewal: renewalFrom,
  'message-400': message400From,
  sent: sentFrom,
  'value-form': valueFormFrom,
  audience: audienceFrom,
  'token-state': tokenStateFrom,
  'message-401': message401From,
  caller: callerFrom,
  'scp-holds': heldFrom,
  'roles-hold': heldFrom,
  'call-of-person': callOfPersonFrom,
  'call-of-app': callOfAppFrom,
  'empty-answer': emptyAnswerFrom,
  'other-status': otherStatusFrom,
  'message-403': message403From,
  'message-403-app': message403From,
  'message-any': message403From,
  request: ({ request, answers }) => (request ? 'known' : answers.get('request')?.option),
  token: ({ token, answers }) => (token ? 'known' : answers.get('token')?.option),
  time: ({ failedAt, answers }) => (failedAt ? 'known' : answers.get('time')?.option),
};
