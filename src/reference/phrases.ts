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

/**
 * Tried on every message and code that was read, and on the text with white space collapsed; several rows can be found in one text.
 * Sources: public issues, repositories and Microsoft's error pages where these texts were seen. Checked 2026-11-24.
 */
export const phrases: readonly Phrase[] = [
  // Token
  {
    id: 'token-empty',
    cause: 'missing-token',
    strength: 'decisive',
    pattern: /access token is empty/i,
    also: ['malformed-token'],
  },
  {
    id: 'authorization-header-missing',
    cause: 'missing-token',
    strength: 'strong',
    pattern:
      /(authorization header|bearer token|access token).{0,30}(is |was )?(missing|needed|required|not (present|found|provided))|missing authorization header|MissingCredentials/i,
  },
  {
    id: 'unauthenticated',
    cause: 'missing-token',
    strength: 'weak',
    code: 'unauthenticated',
    also: ['expired-token', 'malformed-token', 'wrong-audience'],
  },
  {
    id: 'jwt-not-well-formed',
    cause: 'malformed-token',
    strength: 'strong',
    pattern: /IDX1(2741|4100)|jwt is not well formed/i,
    also: ['personal-account'],
  },
  {
    id: 'compact-token-unreadable',
    cause: 'malformed-token',
    strength: 'strong',
    pattern: /compact ?token parsing failed/i,
    also: ['missing-token'],
  },
  {
    id: 'lifetime-validation-expired',
    cause: 'expired-token',
    strength: 'decisive',
    pattern:
      /lifetime validation failed.{0,24}expired|compact ?token validation failed with reason code:?\s*80049228|IDX10223/i,
  },
  {
    id: 'expired-or-not-yet-valid',
    cause: 'expired-token',
    strength: 'strong',
    pattern: /access token (has |is )?expired( or (is )?not yet valid)?/i,
    also: ['token-not-yet-valid'],
  },
  {
    id: 'expired-token-code',
    cause: 'expired-token',
    strength: 'strong',
    code: 'Authentication_ExpiredToken',
  },
  {
    id: 'token-expired-code',
    cause: 'expired-token',
    strength: 'strong',
    code: 'TokenExpired',
  },
  {
    id: 'refresh-token-expired',
    cause: 'expired-token',
    strength: 'strong',
    pattern:
      /refresh token (has )?expired|expired due to inactivity|the code has expired|authorization code.{0,40}expired/i,
    also: ['session-revoked'],
  },
  {
    id: 'not-yet-valid',
    cause: 'token-not-yet-valid',
    strength: 'decisive',
    pattern:
      /(id |access )?token is not yet valid|IDX10222|cannot handle token (with \w+ )?prior to|jwt not active|issued in the future|token used before issued/i,
    unless: /expired or/i,
  },
  {
    id: 'signature-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /signature is invalid|signature validation failed|IDX105(0\d|1\d)/i,
  },
  {
    id: 'signing-key-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /signing key is invalid|invalid x5t claim/i,
    also: ['not-authorization', 'wrong-cloud'],
  },
  {
    id: 'issuer-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /invalid issuer|issuer .{0,40}(not valid|invalid)|IDX1020[45]|IDX40001/i,
  },
  {
    id: 'bare-validation-failure',
    cause: 'invalid-signature',
    strength: 'weak',
    pattern: /access token validation failure\.?(?!\W*invalid audience)/i,
    also: ['malformed-token', 'wrong-cloud', 'wrong-audience'],
  },
  {
    id: 'invalid-audience',
    cause: 'wrong-audience',
    strength: 'strong',
    pattern: /invalid audience|wrong audience|allowed audiences?\b/i,
    also: ['id-token-sent', 'wrong-cloud'],
  },
  {
    id: 'arm-token-invalid',
    cause: 'wrong-audience',
    strength: 'weak',
    pattern: /\bthe access token is invalid\b/i,
  },
  {
    id: 'azure-ad-graph-blocked',
    cause: 'wrong-audience',
    strength: 'strong',
    pattern:
      /access blocked to (AAD|azure ad) graph api|your access to this (application|api) has been blocked|access to the (azure ad graph|api) .{0,40}(blocked|retired)/i,
  },
  {
    id: 'more-than-one-resource',
    cause: 'wrong-audience',
    strength: 'decisive',
    pattern: /scope.{0,80}contains more than one resource/i,
  },
  {
    id: 'msa-not-supported',
    cause: 'personal-account',
    strength: 'decisive',
    pattern: /not supported for MSA\b/i,
  },
  {
    id: 'consumer-photo',
    cause: 'personal-account',
    strength: 'strong',
    code: 'ConsumerPhotoIsNotSupported',
  },
  {
    id: 'onenote-token-invalid',
    cause: 'personal-account',
    strength: 'weak',
    code: '40001',
    pattern: /does not contain a valid authentication token/i,
  },
  {
    id: 'identity-not-found',
    cause: 'app-not-in-tenant',
    strength: 'decisive',
    code: 'Authorization_IdentityNotFound',
  },
  {
    id: 'calling-application-unknown',
    cause: 'app-not-in-tenant',
    strength: 'decisive',
    pattern: /identity of the calling application could not be established/i,
  },
  {
    id: 'tenant-guid-not-found',
    cause: 'wrong-tenant',
    strength: 'strong',
    pattern: /tenant for tenant guid .{0,50} does not exist/i,
    also: ['no-license'],
  },
  {
    id: 'invalid-cloud-instance',
    cause: 'wrong-cloud',
    strength: 'decisive',
    pattern: /InvalidCloudInstance/,
  },
  {
    id: 'issued-before-revocation',
    cause: 'session-revoked',
    strength: 'decisive',
    pattern: /TokenIssuedBeforeRevocationTimestamp/,
  },

  // Policy
  {
    id: 'location-condition',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /LocationConditionEvaluationSatisfied/,
  },
  {
    id: 'outdated-policies',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /TokenCreatedWithOutdatedPolicies/,
  },
  {
    id: 'cae-challenge',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /continuous access evaluation resulted in (claims )?challenge/i,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    also: ['session-revoked'],
  },
  {
    id: 'insufficient-claims',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /insufficient_claims/,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    also: ['session-revoked'],
  },
  {
    id: 'claims-challenge-exception',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /ClaimsChallengeRequiredException/,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    also: ['session-revoked'],
  },
  {
    id: 'conditional-access-block',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /(blocked|denied|does not comply|because of|not met|requirements? of).{0,60}conditional access/i,
  },
  {
    id: 'client-without-conditional-access',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /requires conditional access and client does not support it/i,
  },
  {
    id: 'authentication-context-missing',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /AcrsValidationFailed/,
  },
  {
    id: 'sign-in-successful-but',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /sign-?in was successful,? but (does not meet the criteria|your admin requires)/i,
  },
  {
    id: 'mfa-required',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /must use multi-factor authentication to access|due to a configuration change made by your administrator/i,
  },

  // The token lacks a permission
  {
    id: 'msgraph-permission-missing',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    code: 'Authentication_MSGraphPermissionMissing',
  },
  {
    id: 'required-msgraph-permission',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /does not have required (MSGraph|microsoft graph) permissions?:? *(?<needs>[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+(?:[, ]+[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+)*)?/i,
  },
  {
    id: 'missing-msgraph-api-permission',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /application (is )?missing .{0,40}['"“].{3,60}['"”].{0,60}permission/i,
  },
  {
    id: 'missing-permissions-on-request',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /missing (?:scope|role) permissions on the request\.?(?: *API require[sd]? one of '(?<needs>[^']*)')?(?:.{0,200}?(?:scopes|roles) on the request '(?<holds>[^']*)')?/i,
    also: ['resource-specific-access', 'permission-type-mismatch'],
  },
  {
    id: 'missing-application-roles',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /missing application roles\. *API required roles: *(?<needs>[A-Za-z0-9.,\s-]+?)(?:,? *application roles: *(?<holds>[A-Za-z0-9.,\s-]*?)\.?["'}]|$)/i,
    also: ['permission-type-mismatch', 'consent-not-granted'],
  },
  {
    id: 'application-scopes-one-of',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /application must have one of the following scopes: *(?<needs>[A-Za-z0-9., ]+?)(?: -|["'\\]|$)/i,
  },
  {
    id: 'scope-not-granted',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /missing permission scope (?<needs>[A-Za-z0-9.,\s]+?)\.?(?:["'\\]|$)|PermissionScopeNotGranted/i,
    also: ['consent-not-granted'],
  },
  {
    id: 'named-scope-not-granted',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /\bscope (?<needs>[A-Z][A-Za-z]+(?:\.[A-Za-z-]+)+) (?:was |is )?not granted/i,
    also: ['consent-not-granted'],
  },
  {
    id: 'required-scopes-missing',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /required scopes? (is|are) missing in the token/i,
  },
  {
    id: 'required-claims-missing',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /required claim values are not provided/i,
  },
  {
    id: 'insufficient-privileges',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /insufficient privileges to complete the\W+operation/i,
    unless: /restricted management administrative unit/i,
    also: ['user-lacks-role', 'app-lacks-role'],
  },
  {
    id: 'request-denied-code',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    code: 'Authorization_RequestDenied',
    unless: /insufficient privileges to complete|change password operation/i,
    also: ['user-lacks-role', 'app-lacks-role'],
  },
  {
    id: 'reports-invalid-permission',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /S2SUnauthorized|invalid scope claims\/roles/i,
    also: ['user-lacks-role'],
  },
  {
    id: 'auth-token-without-valid-permissions',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /auth token does not contain valid permissions or user does not have valid roles/i,
    also: ['user-lacks-role', 'permission-type-mismatch'],
  },
  {
    id: 'intune-not-authorized',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /application is not authorized to perform this operation/i,
    unless: /must have one of the following scopes/i,
    also: ['user-lacks-role', 'permission-type-mismatch', 'no-license'],
  },
  {
    id: 'intune-user-not-authorized',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /user is not authorized to perform this operation/i,
    also: ['user-lacks-role'],
  },
  {
    id: 'no-scp-or-roles',
    cause: 'consent-not-granted',
    strength: 'strong',
    scope: 'family',
    pattern: /either scp or roles claim need to be present in the token/i,
    also: ['missing-permission'],
  },
  {
    id: 'token-without-permissions',
    cause: 'permission-type-mismatch',
    strength: 'strong',
    scope: 'family',
    pattern: /token contains no permissions,? or permissions can ?not be understood|NoPermissionsInAccessToken/i,
    also: ['missing-permission', 'consent-not-granted', 'api-requires-delegated'],
  },
  {
    id: 'app-context-without-application-permissions',
    cause: 'permission-type-mismatch',
    strength: 'strong',
    scope: 'family',
    pattern: /called in app[- ]only context but does not have application permissions/i,
    also: ['missing-permission'],
  },
  {
    id: 'exchange-access-denied',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /access is denied\. check credentials and try again/i,
    also: ['mailbox-access-policy', 'permission-type-mismatch', 'stale-token'],
  },
  {
    id: 'access-denied',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern:
      /\baccess ?denied\b|caller does not have (the )?(required )?(permissions?|access)\b|request authorization failed|does not have permission to perform the action/i,
    unless: /conditional access|WAC access token/i,
    also: ['resource-specific-access', 'user-lacks-role'],
  },
  {
    id: 'changed-minutes-ago',
    cause: 'stale-token',
    strength: 'strong',
    pattern:
      /(grant|consent|permission|polic|role|access)\w*.{0,60}\b(added|changed|granted|assigned|given|updated)\b.{0,40}(minutes? ago|just now|a moment ago)|(just|only now) (granted|consented|added|assigned)/i,
    also: ['missing-permission', 'mailbox-access-policy'],
  },
  {
    id: 'consent-required',
    cause: 'consent-not-granted',
    strength: 'strong',
    pattern:
      /need admin approval|needs permission to access resources in your organi[sz]ation that only an admin can grant|\bconsent required\b|grant consent to this application/i,
  },
  {
    id: 'not-consented',
    cause: 'consent-not-granted',
    strength: 'decisive',
    pattern: /has not consented to use the application/i,
  },
  {
    id: 'scopes-unauthorized',
    cause: 'consent-not-granted',
    strength: 'strong',
    pattern:
      /one or more scopes requested are unauthorized or expired|must first sign in and grant the client application access/i,
    also: ['personal-account'],
  },

  // The API takes one type of caller only
  {
    id: 'me-delegated-only',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /\/me request is only valid with delegated authentication flow/i,
    also: ['permission-type-mismatch'],
  },
  {
    id: 'not-in-application-context',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /requested API is not supported in application-only context/i,
  },
  {
    id: 'application-context-limited',
    cause: 'api-requires-delegated',
    strength: 'strong',
    pattern:
      /(not supported|allowed) in application-only context|application-only context only for|does not support app(lication)?[- ]only|app-only (access|authentication|tokens?) .{0,20}not supported|application permissions? (is|are) not supported/i,
  },
  {
    id: 'teamwork-migrate-only',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /requires? one of '?Teamwork\.Migrate\.All/i,
  },
  {
    id: 'thread-not-marked-for-import',
    cause: 'api-requires-delegated',
    strength: 'strong',
    pattern: /MessageWritesBlocked|thread is not marked for import/i,
    also: ['protected-api'],
  },
  {
    id: 'not-in-delegated-context',
    cause: 'api-requires-application',
    strength: 'decisive',
    pattern: /not (supported|allowed) in delegated context|only app(lication)?(-only)? tokens are supported/i,
  },
  {
    id: 'application-only-api',
    cause: 'api-requires-application',
    strength: 'strong',
    pattern: /(only (supported|available|allowed)|requires).{0,40}application (permission|context)/i,
  },

  // Roles, licences, policies of workloads
  {
    id: 'password-change-denied',
    cause: 'password-reset',
    strength: 'decisive',
    pattern: /access to change password operation is denied/i,
  },
  {
    id: 'guest-access-denied',
    cause: 'user-lacks-role',
    strength: 'strong',
    pattern: /GuestAccessDenied|not allowed for externally authenticated users/i,
  },
  {
    id: 'restricted-management',
    cause: 'user-lacks-role',
    strength: 'decisive',
    pattern: /restricted management administrative unit/i,
    also: ['app-lacks-role'],
  },
  {
    id: 'user-needs-role',
    cause: 'user-lacks-role',
    strength: 'strong',
    pattern:
      /user (is not|isn.t) (authorized|allowed)|not in the allowed roles|must be (an )?(owner|administrator)|does not have (the )?(required|sufficient) (role|privilege)/i,
    unless: /user is not authorized to perform this operation/i,
  },
  {
    id: 'non-premium-tenant',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /RequestFromNonPremiumTenantOrB2CTenant|(doesn.t|does not) have (a )?premium licen[cs]e|AadPremiumLicenseRequired/i,
  },
  {
    id: 'tenant-not-licensed',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /tenant is not licensed for this feature|does not have a SPO license|does not have a valid sharepoint license|request not applicable to target tenant/i,
  },
  {
    id: 'mailbox-not-enabled',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|REST API is not yet supported for this mailbox|mailbox is either inactive, soft-deleted, or is hosted on-premise/i,
    also: ['personal-account'],
  },
  {
    id: 'no-mysite',
    cause: 'no-license',
    strength: 'strong',
    pattern:
      /mysite (url )?(not found)|unable to retrieve user.?s mysite url|provisioningNotAllowed|account is not provisioned|onedrive for business for this user account cannot be retrieved/i,
  },
  {
    id: 'licence-words',
    cause: 'no-license',
    strength: 'strong',
    pattern:
      /(does not have|needs|requires?|ensure|failed to|missing|without|no valid|no) .{0,40}\blicen[cs]e\b|\blicen[cs]e.{0,30}(is |was )?(missing|not (found|assigned|valid)|required|needed)/i,
    unless: /premium licen|SPO license|sharepoint license/i,
  },
  {
    id: 'raop',
    cause: 'mailbox-access-policy',
    strength: 'decisive',
    pattern: /\[RAOP\]|AppOnly AccessPolicy/i,
  },
  {
    id: 'send-as-denied',
    cause: 'mailbox-access-policy',
    strength: 'decisive',
    pattern: /ErrorSendAsDenied|does not have the right to send mail on behalf of/i,
  },
  {
    id: 'odata-disabled',
    cause: 'odata-disabled',
    strength: 'strong',
    pattern: /access to odata is disabled/i,
    unless: /\[RAOP\]|AppOnly AccessPolicy/i,
    also: ['mailbox-access-policy'],
  },
  {
    id: 'item-not-found',
    cause: 'mailbox-access-policy',
    strength: 'strong',
    pattern: /object was not found in the store/i,
    also: ['not-authorization'],
  },
  {
    id: 'no-application-access-policy',
    cause: 'meeting-access-policy',
    strength: 'decisive',
    pattern: /no application access policy found for this app|is not authorized to create meeting on behalf of user/i,
  },
  {
    id: 'synchronised-object',
    cause: 'target-managed-elsewhere',
    strength: 'decisive',
    pattern:
      /on-premises mastered directory sync objects|unable to update the specified properties for .{0,80}objects|cannot update a mail-enabled security groups?/i,
  },
  {
    id: 'not-a-member',
    cause: 'resource-specific-access',
    strength: 'decisive',
    pattern:
      /AclCheckFailed|is not a member of the roster|not (a )?(part|member) of (the )?(team|chat|roster|thread|conversation)/i,
  },
  {
    id: 'item-permissions',
    cause: 'resource-specific-access',
    strength: 'strong',
    pattern:
      /do not have the required permissions to access this item|3003: user does not have access to lookup meeting|\baccessRestricted\b/i,
  },
  {
    id: 'site-locked',
    cause: 'resource-specific-access',
    strength: 'strong',
    pattern: /\bsite\b.{0,60}\b(locked|archived)\b|\bnotAllowed\b.{0,200}\b(locked|archived|no ?access)\b/i,
  },
  {
    id: 'protected-api',
    cause: 'protected-api',
    strength: 'decisive',
    pattern:
      /requires protected api access|cannot call this api using the current app ?id|payment ?required|evaluation (mode )?(capacity|quota)/i,
  },
  {
    id: 'identity-disabled',
    cause: 'app-disabled',
    strength: 'strong',
    code: 'Authorization_IdentityDisabled',
  },

  // Registration
  {
    id: 'account-types',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /not supported over the \/?common|not enabled for consumers|'?userAudience'?/i,
  },

  // Not about authorization
  {
    id: 'throttled',
    cause: 'not-authorization',
    strength: 'decisive',
    pattern:
      /TooManyRequests|MailboxConcurrency|ApplicationThrottled|too many requests|activityLimitReached|ErrorThrottleLimitExceeded/i,
  },
  {
    id: 'bad-query',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /resource not found for the segment|invalid (filter|\$filter|url|version)|could not find a property named|parsing (odata )?select|Request_UnsupportedQuery|requested api is not supported\. please check the path|does not exist on type|is read-only and cannot be set/i,
  },
  {
    id: 'resource-not-found',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /Request_ResourceNotFound|one of its queried reference-property objects are not present|requested user .{0,80} is invalid/i,
    also: ['wrong-tenant', 'no-license'],
  },
  {
    id: 'backend-fault',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /Could not obtain a WAC access token|quarantined by condition|status code: InternalServerError|failed to execute .{0,20}backend request|quotaLimitReached/i,
  },
  {
    id: 'directory-quota',
    cause: 'not-authorization',
    strength: 'decisive',
    pattern: /Directory_QuotaExceeded|directory object quota limit/i,
  },
  {
    id: 'permission-is-required',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /(?<needs>\b[a-z]{3,}(?:\.[a-z-]{2,}){1,4}) permission is required(?:.{0,200}?scopes\/roles provided: *(?<holds>[A-Za-z0-9., ]*?)(?= IsAppOnly|["\\]|$))?/i,
  },
  {
    id: 'intune-error-has-occurred',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /an error has occurred - operation id.{0,400}manage\.microsoft\.com/i,
    also: ['user-lacks-role', 'no-license'],
  },
  {
    id: 'password-profile',
    cause: 'password-reset',
    strength: 'weak',
    pattern:
      /\bpasswordProfile\b|\bReset-MgUserAuthenticationMethodPassword\b|\bSet-AzureADUserPassword\b|\bSet-MsolUserPassword\b/i,
  },
  {
    id: 'recent-password-change',
    cause: 'session-revoked',
    strength: 'strong',
    pattern:
      /session is (invalid|not valid) due to|recent password change|might have changed or reset (their|your) password/i,
    also: ['expired-token'],
  },
  {
    id: 'other-cloud-endpoint',
    cause: 'wrong-cloud',
    strength: 'strong',
    pattern:
      /not supported on \w+ endpoints|hosted in the (public|us ?gov\w*) cloud|must sign into https:\/\/login\.microsoftonline\.\w+ instead/i,
  },
  {
    id: 'single-page-client-type',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /'?single-page application'? client-type/i,
  },
  {
    id: 'scope-does-not-exist',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /\bscopes? ((?!user account).){0,300}(doesn.t|does not|do not) exist\b/i,
    also: ['wrong-audience'],
  },
  {
    id: 'api-version-for-microsoft-account',
    cause: 'personal-account',
    strength: 'strong',
    pattern: /unable to issue tokens from this api version for a microsoft account/i,
    also: ['app-registration-misconfigured'],
  },
  {
    id: 'transport-failed',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /\bENOTFOUND\b|\bECONN(RESET|REFUSED)\b|\bETIMEDOUT\b|could not establish trust relationship|remote certificate is invalid|underlying connection was closed|certificate verify failed|no such host is known/i,
  },
  {
    id: 'html-page',
    cause: 'not-authorization',
    strength: 'strong',
    pattern: /<!doctype html|<html[\s>]/i,
    unless: /request-id|AADSTS|"error"\s*:/i,
  },
];
