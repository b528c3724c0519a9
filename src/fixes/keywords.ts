import type { Cause } from '../engine/model/cause.ts';

/** Words by which people look for a cause, beside those of its title: products, claims, other names. */
export const keywords: Readonly<Record<Cause, string>> = {
  'missing-token': '401 authorization header bearer empty anonymous proxy stripped',
  'malformed-token': '401 jwt dots quotes double bearer truncated securestring CompactToken parsing',
  'expired-token': '401 exp lifetime refresh renew cache session timeout',
  'token-not-yet-valid': '401 nbf clock skew ntp time docker vm',
  'invalid-signature': '401 iss issuer b2c b2clogin ciam key nonce',
  'id-token-sent': '401 id_token idtoken aud client id openid',
  'wrong-audience': '401 aud resource scope sharepoint outlook azure ad graph management arm .default api://',
  'wrong-cloud': 'gcc high dod us government china 21vianet sovereign national endpoint InvalidCloudInstance',
  'personal-account': 'msa consumer outlook.com hotmail live xbox 9188040d Ew common consumers',
  'wrong-tenant': 'tid directory multitenant common organizations another tenant gdap partner',
  'app-not-in-tenant': 'service principal enterprise app provision 700016 multitenant identity not found',
  'user-not-in-tenant': 'guest invite b2b external identity provider does not exist 50020 home tenant',
  'session-revoked': 'cae continuous access evaluation revoked password changed signed out grant InteractionRequired',
  'conditional-access':
    'mfa multi factor authentication second proof device compliant location interaction_required insufficient_claims claims challenge acrs protected action authentication context terms of use policy blocked',
  'org-boundary-policy':
    'cross tenant access restriction tenant restrictions inbound outbound other organisation organization',
  'missing-permission':
    '403 scope scp role roles insufficient privileges Authorization_RequestDenied api permissions access denied',
  'consent-not-granted': 'admin consent approve approval need admin approval 65001 grant',
  'permission-type-mismatch': 'delegated application scp roles daemon client credentials wrong type',
  'stale-token': 'old token cached before grant wait refresh new token after consent',
  'api-requires-delegated': '/me application only app-only not supported delegated authentication flow 412 400',
  'api-requires-application': 'application permission only getAllMessages background delegated not supported',
  'password-reset': 'change password resetPassword authentication methods passwordProfile',
  'user-lacks-role':
    'administrator directory role guest owner default user permissions register applications create groups least privilege',
  'app-lacks-role':
    'service principal directory role privileged administrator sensitive device bitlocker laps role assignable group',
  'no-license':
    'license licence subscription premium p1 p2 intune mailbox not enabled onedrive not provisioned mysite spo trial tenant',
  'odata-disabled': 'ews EwsApplicationAccessPolicy cas mailbox exchange user agent allow list block list',
  'mailbox-access-policy':
    'exchange application access policy raop rbac shared mailbox calendar ErrorAccessDenied full access delegate send as read colleague another person',
  'meeting-access-policy':
    'teams online meeting transcript recording application access policy CsApplicationAccessPolicy',
  'nested-groups': 'group members member null hidden membership service principals transitive empty',
  'resource-specific-access':
    'sharepoint site onedrive file drive Sites.Selected site lock restricted access team chat channel member planner plan rsc AclCheckFailed 423',
  'target-managed-elsewhere':
    'on-premises synced dirsync hybrid distribution list mail enabled dynamic group mastered exchange',
  'protected-api': 'teams messages export metered payment 402 model approval teamwork chat channel',
  'client-credentials-invalid':
    'secret certificate expired 7000215 7000222 thumbprint assertion federated credential workload identity',
  'user-sign-in-failed': 'password wrong locked account disabled expired sign-in 50126 smart lockout adfs ropc',
  'user-not-assigned': 'assignment required enterprise app users and groups 50105',
  'app-disabled': 'service principal disabled enabled for users to sign in account enabled blocked by microsoft',
  'app-registration-misconfigured':
    'redirect uri reply url spa pkce public client implicit 50011 7000218 client_assertion single page application platform',
  'not-authorization':
    '400 404 429 500 503 throttling throttled query filter outage proxy html quota limit too many requests',
  'ask-community': 'stack overflow microsoft q&a question help forum support case UnknownError',
};
