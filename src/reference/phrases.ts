/**
 * A sentence or code by which Graph, the token service or a workload behind Graph says what is wrong. `cause` is a slug of
 * the product's list of causes. What it means for people stands in phrase-meanings.ts.
 */
export interface Phrase {
  readonly id: string;
  readonly cause: string;
  readonly strength: 'decisive' | 'strong' | 'weak';
  /** The text speaks for all members of the cause's family ("the token lacks X"), not for this cause alone. */
  readonly scope?: 'family';
  /** Found in an error's message, or anywhere in the text. Group `needs`: permissions wanted; group `holds`: permissions of the token. */
  readonly pattern?: RegExp;
  /** Found as an error's code (any case), or as a word of the text. With a pattern, both must be there unless the text has no code. */
  readonly code?: string;
  /** Not when this is found too. */
  readonly unless?: RegExp;
  /** Other causes that the same text can have. */
  readonly also?: readonly string[];
}

type Rows = Readonly<
  Partial<Record<Phrase['strength'], Readonly<Record<string, Omit<Phrase, 'id' | 'cause' | 'strength'>>>>>
>;

/**
 * Tried on every message and code that was read, and on the text with white space collapsed; several rows can be found in one text.
 * Sources: public issues, repositories and Microsoft's error pages where these texts were seen. Checked 2026-11-24.
 */
const rowsByCause: Readonly<Record<string, Rows>> = {
  'missing-token': {
    decisive: {
      'token-empty': {
        pattern: /access token is empty/i,
        also: ['malformed-token'],
      },
      'not-signed-in': {
        pattern: /authentication needed[.,] (please )?call connect-|please run 'az login' to setup account/i,
      },
    },
    strong: {
      'authorization-header-missing': {
        pattern:
          /(authorization header|bearer token|access token).{0,30}(is |was )?(missing|needed|required|not (present|found|provided))|missing authorization header|MissingCredentials/i,
        also: ['not-authorization'],
      },
    },
    weak: {
      unauthenticated: {
        code: 'unauthenticated',
        unless: /do not have permission/i,
        also: ['expired-token', 'malformed-token', 'wrong-audience'],
      },
    },
  },
  'malformed-token': {
    strong: {
      'jwt-not-well-formed': {
        pattern: /IDX1(2741|4100)|jwt is not well formed/i,
        also: ['personal-account'],
      },
      'compact-token-unreadable': {
        pattern: /compact ?token parsing failed/i,
        also: ['missing-token'],
      },
    },
  },
  'expired-token': {
    decisive: {
      'lifetime-validation-expired': {
        pattern: /lifetime validation failed.{0,24}expired|reason code:?\s*80049228|IDX10223/i,
      },
    },
    strong: {
      'expired-or-not-yet-valid': {
        pattern: /access token (has |is )?expired( or (is )?not yet valid)?/i,
        also: ['token-not-yet-valid'],
      },
      'token-expired-code': {
        pattern: /Authentication_ExpiredToken|\bTokenExpired\b/i,
      },
      'refresh-token-expired': {
        pattern:
          /refresh token (has )?expired|expired due to inactivity|the code has expired|authorization code.{0,40}expired/i,
        unless: /sign-in frequency/i,
        also: ['session-revoked'],
      },
    },
  },
  'token-not-yet-valid': {
    decisive: {
      'not-yet-valid': {
        pattern:
          /(id |access )?token is not yet valid|IDX10222|cannot handle token (with \w+ )?prior to|jwt not active|issued in the future|token used before issued/i,
        unless: /expired or/i,
      },
    },
  },
  'invalid-signature': {
    strong: {
      'signature-invalid': {
        pattern: /signature is invalid|signature validation failed|IDX105(0\d|1\d)/i,
      },
      'signing-key-invalid': {
        pattern: /signing key is invalid|invalid x5t claim/i,
        also: ['not-authorization', 'wrong-cloud'],
      },
      'issuer-invalid': {
        pattern: /invalid issuer|issuer .{0,40}(not valid|invalid)|IDX1020[45]|IDX40001/i,
      },
    },
    weak: {
      'bare-validation-failure': {
        pattern: /access token validation failure\.?(?!\W*invalid audience)/i,
        also: ['malformed-token', 'wrong-cloud', 'wrong-audience'],
      },
    },
  },
  'wrong-audience': {
    decisive: {
      'more-than-one-resource': {
        pattern: /scope.{0,80}contains more than one resource/i,
      },
    },
    strong: {
      'invalid-audience': {
        pattern: /(invalid|wrong) ?audience|audience claim value|allowed audiences?\b/i,
        also: ['id-token-sent', 'wrong-cloud'],
      },
      'azure-ad-graph-blocked': {
        pattern:
          /access blocked to (AAD|azure ad) graph api|your access to this (application|api) has been blocked|access to the (azure ad graph|api) .{0,40}(blocked|retired)/i,
      },
      'scope-of-other-api': {
        pattern: /the scope .{0,200}?\b(https?|api):\/\/(?!graph\.).{0,200} is not valid/i,
        also: ['app-registration-misconfigured'],
      },
    },
    weak: {
      'arm-token-invalid': {
        pattern: /\bthe access token is invalid\b/i,
      },
    },
  },
  'personal-account': {
    decisive: {
      'msa-not-supported': {
        pattern: /not supported for MSA\b|ConsumerPhotoIsNotSupported/i,
      },
    },
    strong: {
      'api-version-for-microsoft-account': {
        pattern: /unable to issue tokens from this api version/i,
        also: ['app-registration-misconfigured'],
      },
    },
    weak: {
      'onenote-token-invalid': {
        code: '40001',
        pattern: /does not contain a valid authentication token/i,
      },
    },
  },
  'app-not-in-tenant': {
    decisive: {
      'identity-not-found': {
        code: 'Authorization_IdentityNotFound',
      },
      'calling-application-unknown': {
        pattern: /identity of the calling application/i,
      },
    },
  },
  'wrong-tenant': {
    strong: {
      'tenant-guid-not-found': {
        pattern: /tenant for tenant guid .{0,50} does not exist/i,
        also: ['no-license'],
      },
    },
  },
  'wrong-cloud': {
    decisive: {
      'invalid-cloud-instance': {
        pattern: /InvalidCloudInstance/,
      },
    },
    strong: {
      'other-cloud-endpoint': {
        pattern:
          /not supported on \w+ endpoints|hosted in the (public|us ?gov\w*) cloud|must sign into https:\S+ instead/i,
      },
    },
  },
  'session-revoked': {
    decisive: {
      'issued-before-revocation': {
        pattern: /TokenIssuedBeforeRevocationTimestamp/,
      },
    },
    strong: {
      'recent-password-change': {
        pattern: /session is (invalid|not valid) due to|recent password change|changed or reset (their|your) password/i,
        unless: /sign-in frequency/i,
        also: ['expired-token'],
      },
    },
  },
  'conditional-access': {
    decisive: {
      'location-condition': {
        pattern: /LocationConditionEvaluationSatisfied/,
      },
      'outdated-policies': {
        pattern: /TokenCreatedWithOutdatedPolicies/,
      },
      'client-without-conditional-access': {
        pattern: /conditional access and client does not support it/i,
      },
      'authentication-context-missing': {
        pattern: /AcrsValidationFailed/,
      },
    },
    strong: {
      'cae-challenge': {
        pattern: /continuous access evaluation resulted in (claims )?challenge/i,
        unless: /TokenIssuedBeforeRevocationTimestamp/,
        also: ['session-revoked'],
      },
      'insufficient-claims': {
        pattern: /insufficient_claims/,
        unless: /TokenIssuedBeforeRevocationTimestamp/,
        also: ['session-revoked'],
      },
      'claims-challenge-exception': {
        pattern: /ClaimsChallengeRequiredException/,
        unless: /TokenIssuedBeforeRevocationTimestamp/,
        also: ['session-revoked'],
      },
      'conditional-access-block': {
        pattern: /(blocked|denied|does not comply|because of|not met|requirements? of).{0,60}conditional access/i,
      },
      'sign-in-successful-but': {
        pattern: /sign-?in was successful,? but (does not meet the criteria|your admin requires)/i,
      },
      'mfa-required': {
        pattern: /must use multi-factor authentication|configuration change made by your admin/i,
      },
    },
  },
  'missing-permission': {
    decisive: {
      'required-msgraph-permission': {
        scope: 'family',
        pattern:
          /does not have required (MSGraph|microsoft graph) permissions?:? *(?<needs>[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+(?:[, ]+[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+)*)?/i,
      },
      'missing-msgraph-api-permission': {
        scope: 'family',
        pattern: /application (is )?missing .{0,40}['"“].{3,60}['"”].{0,60}permission/i,
      },
      'missing-permissions-on-request': {
        scope: 'family',
        pattern:
          /missing (?:scope|role) permissions on the request\.?(?: *API require[sd]? one of '(?<needs>[^']*)')?(?:.{0,200}?(?:scopes|roles) on the request '(?<holds>[^']*)')?/i,
        also: ['resource-specific-access', 'permission-type-mismatch'],
      },
      'missing-application-roles': {
        scope: 'family',
        pattern:
          /missing application roles\. *API required roles: *(?<needs>[A-Za-z0-9.,\s-]+?)(?:,? *application roles: *(?<holds>[A-Za-z0-9.,\s-]*?)\.?["'}]|$)/i,
        also: ['permission-type-mismatch', 'consent-not-granted'],
      },
      'application-scopes-one-of': {
        scope: 'family',
        pattern:
          /(?:application must have one of|requires) the following (?:scope|permission)s: *(?<needs>[A-Za-z0-9., ]+?)(?: -|\. |["'\\]|$)(?:.{0,40}only has .{0,40}granted: *(?<holds>[A-Za-z0-9., ]*))?/i,
      },
      'scope-not-granted': {
        scope: 'family',
        pattern: /missing permission scope (?<needs>[A-Za-z0-9.,\s]+?)\.?(?:["'\\]|$)|PermissionScopeNotGranted/i,
        also: ['consent-not-granted'],
      },
      'named-scope-not-granted': {
        scope: 'family',
        pattern: /\bscope (?<needs>[A-Z][A-Za-z]+(?:\.[A-Za-z-]+)+) (?:was |is )?not granted/i,
        also: ['consent-not-granted'],
      },
      'required-scopes-missing': {
        scope: 'family',
        pattern: /required scopes? (is|are) missing in the token|MSGraphPermissionMissing/i,
      },
      'permission-is-required': {
        scope: 'family',
        pattern:
          /(?<needs>\b[a-z]{3,}(?:\.[a-z-]{2,}){1,4}) permission is required(?:.{0,200}?scopes\/roles provided: *(?<holds>[A-Za-z0-9., ]*?)(?= IsAppOnly|["\\]|$))?/i,
      },
    },
    strong: {
      'required-claims-missing': {
        scope: 'family',
        pattern: /required claim values are not provided/i,
      },
      'lack-stated': {
        scope: 'family',
        pattern:
          /(token|application|principal) (doesn.t|does not|has no|lacks).{0,20}((required|necessary|read|write) (permission|access)|permissions? (required|needed))|ApplicationHasNo\w+Access/i,
        unless: /required (MSGraph|microsoft graph) perm|missing MSGraph/i,
      },
      'insufficient-privileges': {
        scope: 'family',
        pattern: /insufficient privileges to complete the\W+operation/i,
        unless: /restricted management administrative unit/i,
        also: ['user-lacks-role', 'app-lacks-role'],
      },
      'request-denied-code': {
        scope: 'family',
        code: 'Authorization_RequestDenied',
        unless: /insufficient privileges to complete|change password operation/i,
        also: ['user-lacks-role', 'app-lacks-role'],
      },
      'reports-invalid-permission': {
        scope: 'family',
        pattern: /S2SUnauthorized|invalid scope claims\/roles/i,
        also: ['user-lacks-role'],
      },
      'auth-token-without-valid-permissions': {
        scope: 'family',
        pattern: /auth token does not contain valid permissions/i,
        also: ['user-lacks-role', 'permission-type-mismatch'],
      },
      'intune-not-authorized': {
        scope: 'family',
        pattern: /application is not authorized to perform this operation/i,
        unless: /must have one of the following scopes|in app[- ]only context/i,
        also: ['user-lacks-role', 'permission-type-mismatch', 'no-license'],
      },
    },
    weak: {
      'intune-user-not-authorized': {
        scope: 'family',
        pattern: /user is not authorized to perform this operation/i,
        also: ['user-lacks-role'],
      },
      'exchange-access-denied': {
        scope: 'family',
        pattern: /access is denied\. check credentials and try again/i,
        also: ['mailbox-access-policy', 'permission-type-mismatch', 'stale-token'],
      },
      'access-denied': {
        scope: 'family',
        pattern:
          /\baccess ?denied\b|caller does not have (the )?(required )?(permissions?|access)\b|request authorization failed|do(es)? not have permission to perform th/i,
        unless: /conditional access|WAC access token/i,
        also: ['resource-specific-access', 'user-lacks-role'],
      },
      'empty-list': {
        scope: 'family',
        pattern: /\bvalue[\\"]*: ?\[ ?\]|\bempty (value |list|array|result)/i,
        unless: /\berror\b|AADSTS|\b4\d\d\b/i,
      },
      'intune-error-has-occurred': {
        scope: 'family',
        pattern: /an error has occurred - operation id.{0,400}manage\.microsoft\.com/i,
        also: ['user-lacks-role', 'no-license'],
      },
    },
  },
  'consent-not-granted': {
    decisive: {
      'not-consented': {
        pattern: /has not consented to use the application/i,
      },
    },
    strong: {
      'no-scp-or-roles': {
        scope: 'family',
        pattern: /either scp or roles claim need/i,
        also: ['missing-permission'],
      },
      'consent-required': {
        pattern:
          /need admin approval|that only an admin can grant|\bconsent required\b|grant consent to this application/i,
      },
      'scopes-unauthorized': {
        pattern: /scopes requested are unauthorized or expired|grant the client application access/i,
        also: ['personal-account'],
      },
    },
  },
  'permission-type-mismatch': {
    strong: {
      'token-without-permissions': {
        scope: 'family',
        pattern: /token contains no permissions|NoPermissionsInAccessToken/i,
        also: ['missing-permission', 'consent-not-granted', 'api-requires-delegated'],
      },
      'app-context-without-application-permissions': {
        scope: 'family',
        pattern: /called in app[- ]only context but does not have application permissions/i,
        also: ['missing-permission', 'api-requires-delegated'],
      },
    },
  },
  'stale-token': {
    strong: {
      'changed-minutes-ago': {
        pattern:
          /(grant|consent|permission|polic|role|access)\w*.{0,60}\b(added|changed|granted|assigned|given|updated)\b.{0,40}(minutes? ago|just now)|(just|only now) (granted|consented|added|assigned)/i,
        also: ['missing-permission', 'mailbox-access-policy'],
      },
    },
  },
  'api-requires-delegated': {
    decisive: {
      'me-delegated-only': {
        pattern: /\/me request is only valid with delegated/i,
        also: ['permission-type-mismatch'],
      },
      'not-in-application-context': {
        pattern: /requested API is not supported in application-only context/i,
      },
      'teamwork-migrate-only': {
        pattern: /requires? one of '?Teamwork\.Migrate\.All/i,
      },
    },
    strong: {
      'application-context-limited': {
        pattern:
          /(not supported|allowed) in application-only context|application-only context only for|does not support app(lication)?[- ]only|app-only (access|authentication|tokens?) .{0,20}not supported|application permissions? (is|are) not supported/i,
      },
      'thread-not-marked-for-import': {
        pattern: /MessageWritesBlocked|thread is not marked for import/i,
        also: ['protected-api'],
      },
    },
  },
  'api-requires-application': {
    decisive: {
      'not-in-delegated-context': {
        pattern: /not (supported|allowed) in delegated context|only app(lication)?(-only)? tokens are supported/i,
      },
    },
    strong: {
      'application-only-api': {
        pattern: /(only (supported|available|allowed)|requires).{0,40}application (permission|context)/i,
      },
    },
  },
  'password-reset': {
    decisive: {
      'password-change-denied': {
        pattern: /access to change password operation is denied/i,
      },
    },
    weak: {
      'password-profile': {
        pattern: /\b(passwordProfile|(Reset-MgUserAuthenticationMethod|Set-AzureADUser|Set-MsolUser)Password)\b/i,
      },
    },
  },
  'user-lacks-role': {
    decisive: {
      'restricted-management': {
        pattern: /restricted management administrative unit/i,
        also: ['app-lacks-role'],
      },
    },
    strong: {
      'guest-access-denied': {
        pattern: /GuestAccessDenied|not allowed for externally authenticated users/i,
      },
      'user-needs-role': {
        pattern:
          /user (is not|isn.t) (authorized|allowed)|not in the allowed roles|must be (an )?(owner|administrator)|does not have (the )?(required|sufficient) (role|privilege)/i,
        unless: /user is not authorized to perform this operation/i,
      },
    },
  },
  'no-license': {
    decisive: {
      'non-premium-tenant': {
        pattern:
          /RequestFromNonPremiumTenantOrB2CTenant|(doesn.t|does not) have (a )?premium licen[cs]e|AadPremiumLicenseRequired/i,
      },
      'tenant-not-licensed': {
        pattern:
          /tenant is not licensed for this feature|does not have a (SPO|valid sharepoint) license|request not applicable to target tenant/i,
      },
      'mailbox-not-enabled': {
        pattern:
          /MailboxNot(Enabled|Supported)ForRESTAPI|not yet supported for this mailbox|mailbox is either inactive/i,
        also: ['personal-account'],
      },
    },
    strong: {
      'no-mysite': {
        pattern:
          /mysite (url )?not found|retrieve user.?s mysite|provisioningNotAllowed|account is not provisioned|onedrive for business for this user/i,
      },
      'licence-words': {
        pattern:
          /(does not have|needs|requires?|ensure|failed to|missing|without|no valid|no) .{0,40}\blicen[cs]e\b|\blicen[cs]e.{0,30}(is |was )?(missing|not (found|assigned|valid)|required|needed)/i,
        unless: /premium licen|SPO license|sharepoint license/i,
      },
    },
    weak: {
      'without-premium': {
        pattern: /licen[cs]e.{0,20}\b(free|basic)\b|\b(no|not|without)( \w+){0,2} P\d\b/i,
      },
    },
  },
  'mailbox-access-policy': {
    decisive: {
      raop: {
        pattern: /\[RAOP\]|AppOnly AccessPolicy/i,
      },
      'send-as-denied': {
        pattern: /ErrorSendAsDenied|right to send mail on behalf of/i,
      },
    },
    strong: {
      'item-not-found': {
        pattern: /object was not found in the store/i,
        also: ['not-authorization'],
      },
    },
  },
  'odata-disabled': {
    strong: {
      'odata-disabled': {
        pattern: /access to odata is disabled/i,
        unless: /\[RAOP\]|AppOnly AccessPolicy/i,
        also: ['mailbox-access-policy'],
      },
    },
  },
  'meeting-access-policy': {
    decisive: {
      'no-application-access-policy': {
        pattern: /no application access policy found|is not authorized to create meeting/i,
      },
    },
  },
  'target-managed-elsewhere': {
    decisive: {
      'synchronised-object': {
        pattern:
          /on-premises mastered|unable to update the specified properties for .{0,80}objects|cannot update a mail-enabled security groups?/i,
      },
    },
  },
  'resource-specific-access': {
    decisive: {
      'not-a-member': {
        pattern:
          /AclCheckFailed|is not a member of the roster|not (a )?(part|member) of (the )?(team|chat|roster|thread|conversation)/i,
      },
    },
    strong: {
      'item-permissions': {
        pattern:
          /do not have the required permissions to access this item|3003: user does not have access to lookup meeting|\baccessRestricted\b/i,
      },
      'site-locked': {
        pattern: /\bsite\b.{0,60}\b(locked|archived)\b|\bnotAllowed\b.{0,200}\b(locked|archived|no ?access)\b/i,
      },
    },
  },
  'protected-api': {
    decisive: {
      'protected-api': {
        pattern:
          /requires protected api access|cannot call this api using the current app ?id|payment ?required|evaluation (mode )?(capacity|quota)/i,
      },
    },
  },
  'app-disabled': {
    strong: {
      'identity-disabled': {
        code: 'Authorization_IdentityDisabled',
      },
    },
  },
  'nested-groups': {
    strong: {
      'null-properties': {
        pattern: /#microsoft\.graph\.\w+\W+id\W+[^"]+"(,\W+\w+\W+(null\b|\[ ?\])){2,}\s?}/,
        also: ['missing-permission', 'consent-not-granted'],
      },
    },
  },
  'app-registration-misconfigured': {
    strong: {
      'account-types': {
        pattern: /not supported over the \/?common|not enabled for consumers|'?userAudience'?/i,
      },
      'client-type': {
        pattern: /single-page application'? client-type|public clients? can.{1,3}t send/i,
      },
      'token-blocked-by-cors': {
        pattern: /\/oauth2\/(v2\.0\/)?token' .{0,300}has been blocked by CORS policy/i,
        also: ['not-authorization'],
      },
      'scope-does-not-exist': {
        pattern: /\bscopes? ((?!user account).){0,300}(doesn.t|does not|do not) exist\b/i,
        also: ['wrong-audience'],
      },
    },
  },
  'not-authorization': {
    decisive: {
      throttled: {
        pattern:
          /TooManyRequests|MailboxConcurrency|ApplicationThrottled|too many requests|activityLimitReached|ErrorThrottleLimitExceeded/i,
      },
      'directory-quota': {
        pattern: /Directory_QuotaExceeded|directory object quota limit/i,
      },
    },
    strong: {
      'bad-query': {
        pattern:
          /resource not found for the segment|invalid (\$?filter|url|version)|could not find a property named|parsing (odata )?select|Request_UnsupportedQuery|please check the path|does not exist on type|is read-only and cannot be set/i,
      },
      'resource-not-found': {
        pattern: /Request_ResourceNotFound|queried reference-property objects|requested user .{0,80} is invalid/i,
        also: ['wrong-tenant', 'no-license'],
      },
      'backend-fault': {
        pattern:
          /Could not obtain a WAC access token|quarantined by condition|status code: InternalServerError|failed to execute .{0,20}backend request|quotaLimitReached|serviceReadOnly|database is read only/i,
      },
      'transport-failed': {
        pattern:
          /\bE(NOTFOUND|CONN(RESET|REFUSED)|TIMEDOUT)\b|trust relationship|remote certificate is invalid|connection was closed|certificate verify|no such host/i,
      },
      'blocked-by-cors': {
        pattern: /has been blocked by CORS policy/i,
        unless: /\/oauth2\//i,
      },
      'html-page': {
        pattern: /<!doctype html|<html[\s>]/i,
        unless: /request-id|AADSTS|"error"\s*:/i,
      },
    },
  },
};

const strengths = ['decisive', 'strong', 'weak'] as const;

export const phrases: readonly Phrase[] = Object.entries(rowsByCause).flatMap(([cause, rows]) =>
  strengths.flatMap((strength) =>
    Object.entries(rows[strength] ?? {}).map(([id, row]) => ({ id, cause, strength, ...row })),
  ),
);
