/**
 * A sentence or code by which Graph, the token service or a workload behind Graph says what is wrong. `cause` is a slug of
 * the product's list of causes; it can name one that has no page yet.
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
  /** What the text means, in our words; continues "…": a full sentence. */
  readonly means: string;
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
    means: 'Graph found no token in the request.',
    also: ['malformed-token'],
  },
  {
    id: 'authorization-header-missing',
    cause: 'missing-token',
    strength: 'strong',
    pattern:
      /(authorization header|bearer token|access token).{0,30}(is |was )?(missing|needed|required|not (present|found|provided))|missing authorization header|MissingCredentials/i,
    means: 'The server found no `Authorization` header with a bearer token.',
  },
  {
    id: 'unauthenticated',
    cause: 'missing-token',
    strength: 'weak',
    code: 'unauthenticated',
    means: 'OneDrive says that the call was not signed in: no token, or one that it did not accept.',
    also: ['expired-token', 'malformed-token', 'wrong-audience'],
  },
  {
    id: 'jwt-not-well-formed',
    cause: 'malformed-token',
    strength: 'strong',
    pattern: /IDX1(2741|4100)|jwt is not well formed/i,
    means: 'The value that was sent is not a token: it has not the three parts separated by dots.',
    also: ['personal-account'],
  },
  {
    id: 'compact-token-unreadable',
    cause: 'malformed-token',
    strength: 'strong',
    pattern: /compact ?token parsing failed/i,
    means: 'Graph could not parse the value that was sent as a token.',
    also: ['missing-token'],
  },
  {
    id: 'lifetime-validation-expired',
    cause: 'expired-token',
    strength: 'decisive',
    pattern:
      /lifetime validation failed.{0,24}expired|compact ?token validation failed with reason code:?\s*80049228|IDX10223/i,
    means: 'The lifetime of the token is over.',
  },
  {
    id: 'expired-or-not-yet-valid',
    cause: 'expired-token',
    strength: 'strong',
    pattern: /access token (has |is )?expired( or (is )?not yet valid)?/i,
    means: 'Graph says that the token has expired, or is not valid yet: one text for both.',
    also: ['token-not-yet-valid'],
  },
  {
    id: 'expired-token-code',
    cause: 'expired-token',
    strength: 'strong',
    code: 'Authentication_ExpiredToken',
    means: 'The directory says that the token has expired.',
  },
  {
    id: 'token-expired-code',
    cause: 'expired-token',
    strength: 'strong',
    code: 'TokenExpired',
    means: 'The service says that the token has expired.',
  },
  {
    id: 'refresh-token-expired',
    cause: 'expired-token',
    strength: 'strong',
    pattern:
      /refresh token (has )?expired|expired due to inactivity|the code has expired|authorization code.{0,40}expired/i,
    means: 'The refresh token is too old: the person has to sign in again.',
    also: ['session-revoked'],
  },
  {
    id: 'not-yet-valid',
    cause: 'token-not-yet-valid',
    strength: 'decisive',
    pattern:
      /(id |access )?token is not yet valid|IDX10222|cannot handle token (with \w+ )?prior to|jwt not active|issued in the future|token used before issued/i,
    unless: /expired or/i,
    means: 'The token is valid only later: a clock is wrong.',
  },
  {
    id: 'signature-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /signature is invalid|signature validation failed|IDX105(0\d|1\d)/i,
    means: 'The signature does not fit the token.',
  },
  {
    id: 'signing-key-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /signing key is invalid|invalid x5t claim/i,
    means: 'The token was signed with a key that Graph does not know.',
    also: ['not-authorization', 'wrong-cloud'],
  },
  {
    id: 'issuer-invalid',
    cause: 'invalid-signature',
    strength: 'strong',
    pattern: /invalid issuer|issuer .{0,40}(not valid|invalid)|IDX1020[45]|IDX40001/i,
    means: 'The token was issued by somebody whom this API does not trust.',
  },
  {
    id: 'bare-validation-failure',
    cause: 'invalid-signature',
    strength: 'weak',
    pattern: /access token validation failure\.?(?!\W*invalid audience)/i,
    means: 'Graph did not accept the token and says no more.',
    also: ['malformed-token', 'wrong-cloud', 'wrong-audience'],
  },
  {
    id: 'invalid-audience',
    cause: 'wrong-audience',
    strength: 'strong',
    pattern: /invalid audience|wrong audience|allowed audiences?\b/i,
    means: 'The `aud` claim of the token does not name the API that was called.',
    also: ['id-token-sent', 'wrong-cloud'],
  },
  {
    id: 'arm-token-invalid',
    cause: 'wrong-audience',
    strength: 'weak',
    pattern: /\bthe access token is invalid\b/i,
    means:
      'This is how Azure Resource Manager refuses a token, not Graph: the call or the token went to the other API.',
  },
  {
    id: 'azure-ad-graph-blocked',
    cause: 'wrong-audience',
    strength: 'strong',
    pattern:
      /access blocked to (AAD|azure ad) graph api|your access to this (application|api) has been blocked|access to the (azure ad graph|api) .{0,40}(blocked|retired)/i,
    means: 'Azure AD Graph was switched off: the call has to move to Microsoft Graph.',
  },
  {
    id: 'more-than-one-resource',
    cause: 'wrong-audience',
    strength: 'decisive',
    pattern: /scope.{0,80}contains more than one resource/i,
    means: 'The token request names scopes of two APIs: one request can ask for one API.',
  },
  {
    id: 'msa-not-supported',
    cause: 'personal-account',
    strength: 'decisive',
    pattern: /not supported for MSA\b/i,
    means: 'This API does not serve personal Microsoft accounts.',
  },
  {
    id: 'consumer-photo',
    cause: 'personal-account',
    strength: 'strong',
    code: 'ConsumerPhotoIsNotSupported',
    means: 'The photo of a personal account cannot be read here.',
  },
  {
    id: 'onenote-token-invalid',
    cause: 'personal-account',
    strength: 'weak',
    code: '40001',
    pattern: /does not contain a valid authentication token/i,
    means: 'OneNote did not accept the token.',
  },
  {
    id: 'identity-not-found',
    cause: 'app-not-in-tenant',
    strength: 'decisive',
    code: 'Authorization_IdentityNotFound',
    means: 'The app has no service principal in this tenant.',
  },
  {
    id: 'calling-application-unknown',
    cause: 'app-not-in-tenant',
    strength: 'decisive',
    pattern: /identity of the calling application could not be established/i,
    means: 'The app has no service principal in this tenant.',
  },
  {
    id: 'tenant-guid-not-found',
    cause: 'wrong-tenant',
    strength: 'strong',
    pattern: /tenant for tenant guid .{0,50} does not exist/i,
    means: 'The service has no such tenant, or the tenant has not this service.',
    also: ['no-license'],
  },
  {
    id: 'invalid-cloud-instance',
    cause: 'wrong-cloud',
    strength: 'decisive',
    pattern: /InvalidCloudInstance/,
    means: 'A token of one national cloud was sent to the Graph of another.',
  },
  {
    id: 'issued-before-revocation',
    cause: 'session-revoked',
    strength: 'decisive',
    pattern: /TokenIssuedBeforeRevocationTimestamp/,
    means: 'The sessions of this person were revoked after the token was issued.',
  },

  // Policy
  {
    id: 'location-condition',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /LocationConditionEvaluationSatisfied/,
    means: 'A location policy: the API saw another IP address than the policy allows (VPN, proxy, split tunnel).',
  },
  {
    id: 'outdated-policies',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /TokenCreatedWithOutdatedPolicies/,
    means:
      'A Conditional Access policy changed after the token was issued: a new token with the claims of the challenge is needed.',
  },
  {
    id: 'cae-challenge',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /continuous access evaluation resulted in (claims )?challenge/i,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    means: 'Continuous access evaluation asks for a new token that answers its challenge.',
    also: ['session-revoked'],
  },
  {
    id: 'insufficient-claims',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /insufficient_claims/,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    means: 'The API wants claims that the token does not carry.',
    also: ['session-revoked'],
  },
  {
    id: 'claims-challenge-exception',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /ClaimsChallengeRequiredException/,
    unless: /TokenIssuedBeforeRevocationTimestamp/,
    means: 'The API answered with a claims challenge; its details stand in the `WWW-Authenticate` header.',
    also: ['session-revoked'],
  },
  {
    id: 'conditional-access-block',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /(blocked|denied|does not comply|because of|not met|requirements? of).{0,60}conditional access/i,
    means: 'A Conditional Access policy refused.',
  },
  {
    id: 'client-without-conditional-access',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /requires conditional access and client does not support it/i,
    means:
      'The operation is protected by Conditional Access and the client did not say that it can answer a challenge.',
  },
  {
    id: 'authentication-context-missing',
    cause: 'conditional-access',
    strength: 'decisive',
    pattern: /AcrsValidationFailed/,
    means: 'The role wants an authentication context: a stronger sign-in, by the claims that the answer names.',
  },
  {
    id: 'sign-in-successful-but',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /sign-?in was successful,? but (does not meet the criteria|your admin requires)/i,
    means: 'The person signed in, and a Conditional Access policy stopped them there.',
  },
  {
    id: 'mfa-required',
    cause: 'conditional-access',
    strength: 'strong',
    pattern: /must use multi-factor authentication to access|due to a configuration change made by your administrator/i,
    means: 'The tenant demands multi-factor authentication for this sign-in.',
  },

  // The token lacks a permission
  {
    id: 'msgraph-permission-missing',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    code: 'Authentication_MSGraphPermissionMissing',
    means: 'The service says that the token lacks a Microsoft Graph permission.',
  },
  {
    id: 'required-msgraph-permission',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /does not have required (MSGraph|microsoft graph) permissions?:? *(?<needs>[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+(?:[, ]+[A-Z][A-Za-z-]+(?:\.[A-Za-z-]+)+)*)?/i,
    means: 'The service names the Microsoft Graph permission that the caller lacks.',
  },
  {
    id: 'missing-msgraph-api-permission',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /application (is )?missing .{0,40}['"“].{3,60}['"”].{0,60}permission/i,
    means: 'The service names the permission that the app lacks.',
  },
  {
    id: 'missing-permissions-on-request',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /missing (?:scope|role) permissions on the request\.?(?: *API require[sd]? one of '(?<needs>[^']*)')?(?:.{0,200}?(?:scopes|roles) on the request '(?<holds>[^']*)')?/i,
    means: 'The service names the permissions that would open this call, and finds none of them in the token.',
    also: ['resource-specific-access', 'permission-type-mismatch'],
  },
  {
    id: 'missing-application-roles',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /missing application roles\. *API required roles: *(?<needs>[A-Za-z0-9.,\s-]+?)(?:,? *application roles: *(?<holds>[A-Za-z0-9.,\s-]*?)\.?["'}]|$)/i,
    means: 'The service names the application permissions that would open this call.',
    also: ['permission-type-mismatch', 'consent-not-granted'],
  },
  {
    id: 'application-scopes-one-of',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /application must have one of the following scopes: *(?<needs>[A-Za-z0-9., ]+?)(?: -|["'\\]|$)/i,
    means: 'Intune names the permissions that would open this call.',
  },
  {
    id: 'scope-not-granted',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /missing permission scope (?<needs>[A-Za-z0-9.,\s]+?)\.?(?:["'\\]|$)|PermissionScopeNotGranted/i,
    means: 'The service names the scopes that are missing in the token.',
    also: ['consent-not-granted'],
  },
  {
    id: 'named-scope-not-granted',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /\bscope (?<needs>[A-Z][A-Za-z]+(?:\.[A-Za-z-]+)+) (?:was |is )?not granted/i,
    means: 'The text names the scope that was not granted.',
    also: ['consent-not-granted'],
  },
  {
    id: 'required-scopes-missing',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern: /required scopes? (is|are) missing in the token/i,
    means: 'The service says that scopes are missing in the token.',
  },
  {
    id: 'required-claims-missing',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /required claim values are not provided/i,
    means: 'The service did not find a permission that it wants in the token.',
  },
  {
    id: 'insufficient-privileges',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /insufficient privileges to complete the\W+operation/i,
    unless: /restricted management administrative unit/i,
    means:
      'This is the general refusal of the directory: the permission, the role of the person or the target can be behind it.',
    also: ['user-lacks-role', 'app-lacks-role'],
  },
  {
    id: 'request-denied-code',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    code: 'Authorization_RequestDenied',
    unless: /insufficient privileges to complete|change password operation/i,
    means: 'This is the general refusal of the directory.',
    also: ['user-lacks-role', 'app-lacks-role'],
  },
  {
    id: 'reports-invalid-permission',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /S2SUnauthorized|invalid scope claims\/roles/i,
    means: 'The reports service did not find the permission that it wants, or a role of the person.',
    also: ['user-lacks-role'],
  },
  {
    id: 'auth-token-without-valid-permissions',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /auth token does not contain valid permissions or user does not have valid roles/i,
    means: 'The security service found neither a permission that it wants nor a role of the person.',
    also: ['user-lacks-role', 'permission-type-mismatch'],
  },
  {
    id: 'intune-not-authorized',
    cause: 'missing-permission',
    strength: 'strong',
    scope: 'family',
    pattern: /application is not authorized to perform this operation/i,
    unless: /must have one of the following scopes/i,
    means: 'Intune did not find the permission that it wants.',
    also: ['user-lacks-role', 'permission-type-mismatch', 'no-license'],
  },
  {
    id: 'intune-user-not-authorized',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /user is not authorized to perform this operation/i,
    means: 'Intune says it of a missing scope and of a missing Intune role alike.',
    also: ['user-lacks-role'],
  },
  {
    id: 'no-scp-or-roles',
    cause: 'consent-not-granted',
    strength: 'strong',
    scope: 'family',
    pattern: /either scp or roles claim need to be present in the token/i,
    means: 'The token holds no permission at all; mostly the consent of an administrator was left out.',
    also: ['missing-permission'],
  },
  {
    id: 'token-without-permissions',
    cause: 'permission-type-mismatch',
    strength: 'strong',
    scope: 'family',
    pattern: /token contains no permissions,? or permissions can ?not be understood|NoPermissionsInAccessToken/i,
    means:
      'The token holds no permission that Exchange understands; often delegated permissions were granted and the token is of the app alone.',
    also: ['missing-permission', 'consent-not-granted', 'api-requires-delegated'],
  },
  {
    id: 'app-context-without-application-permissions',
    cause: 'permission-type-mismatch',
    strength: 'strong',
    scope: 'family',
    pattern: /called in app[- ]only context but does not have application permissions/i,
    means: 'The app called by itself and holds no application permission.',
    also: ['missing-permission'],
  },
  {
    id: 'exchange-access-denied',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /access is denied\. check credentials and try again/i,
    means:
      'This is the general refusal of Exchange: the permission, a policy or rights to the mailbox can be behind it.',
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
    means: 'A general refusal: the permission, or rights to this one resource.',
    also: ['resource-specific-access', 'user-lacks-role'],
  },
  {
    id: 'changed-minutes-ago',
    cause: 'stale-token',
    strength: 'strong',
    pattern:
      /(grant|consent|permission|polic|role|access)\w*.{0,60}\b(added|changed|granted|assigned|given|updated)\b.{0,40}(minutes? ago|just now|a moment ago)|(just|only now) (granted|consented|added|assigned)/i,
    means: 'The text says that the permission or policy was changed a short time ago: a token or a cache can be older.',
    also: ['missing-permission', 'mailbox-access-policy'],
  },
  {
    id: 'consent-required',
    cause: 'consent-not-granted',
    strength: 'strong',
    pattern:
      /need admin approval|needs permission to access resources in your organi[sz]ation that only an admin can grant|\bconsent required\b|grant consent to this application/i,
    means: 'The sign-in page asks for the approval of an administrator.',
  },
  {
    id: 'not-consented',
    cause: 'consent-not-granted',
    strength: 'decisive',
    pattern: /has not consented to use the application/i,
    means: 'Nobody consented to this app for this API.',
  },
  {
    id: 'scopes-unauthorized',
    cause: 'consent-not-granted',
    strength: 'strong',
    pattern:
      /one or more scopes requested are unauthorized or expired|must first sign in and grant the client application access/i,
    means: 'The person has not granted these scopes to the app.',
    also: ['personal-account'],
  },

  // The API takes one type of caller only
  {
    id: 'me-delegated-only',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /\/me request is only valid with delegated authentication flow/i,
    means: '`/me` is the signed-in person, and this token belongs to nobody: the app called by itself.',
    also: ['permission-type-mismatch'],
  },
  {
    id: 'not-in-application-context',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /requested API is not supported in application-only context/i,
    means: 'This API takes a token of a signed-in person only.',
  },
  {
    id: 'application-context-limited',
    cause: 'api-requires-delegated',
    strength: 'strong',
    pattern:
      /(not supported|allowed) in application-only context|application-only context only for|does not support app(lication)?[- ]only|app-only (access|authentication|tokens?) .{0,20}not supported|application permissions? (is|are) not supported/i,
    means: 'This API does not take the token of an app that acts by itself.',
  },
  {
    id: 'teamwork-migrate-only',
    cause: 'api-requires-delegated',
    strength: 'decisive',
    pattern: /requires? one of '?Teamwork\.Migrate\.All/i,
    means: 'An app by itself can send messages only while it migrates a channel.',
  },
  {
    id: 'thread-not-marked-for-import',
    cause: 'api-requires-delegated',
    strength: 'strong',
    pattern: /MessageWritesBlocked|thread is not marked for import/i,
    means: 'An app by itself can send messages only while it migrates a channel.',
    also: ['protected-api'],
  },
  {
    id: 'not-in-delegated-context',
    cause: 'api-requires-application',
    strength: 'decisive',
    pattern: /not (supported|allowed) in delegated context|only app(lication)?(-only)? tokens are supported/i,
    means: 'This API takes a token of the app alone.',
  },
  {
    id: 'application-only-api',
    cause: 'api-requires-application',
    strength: 'strong',
    pattern: /(only (supported|available|allowed)|requires).{0,40}application (permission|context)/i,
    means: 'This API takes a token of the app alone.',
  },

  // Roles, licences, policies of workloads
  {
    id: 'password-change-denied',
    cause: 'password-reset',
    strength: 'decisive',
    pattern: /access to change password operation is denied/i,
    means: 'Changing a password this way is for the signed-in person only.',
  },
  {
    id: 'guest-access-denied',
    cause: 'user-lacks-role',
    strength: 'strong',
    pattern: /GuestAccessDenied|not allowed for externally authenticated users/i,
    means: 'The service refuses guests for this call.',
  },
  {
    id: 'restricted-management',
    cause: 'user-lacks-role',
    strength: 'decisive',
    pattern: /restricted management administrative unit/i,
    means: 'The target lies in a restricted management administrative unit: only roles over that unit may change it.',
    also: ['app-lacks-role'],
  },
  {
    id: 'user-needs-role',
    cause: 'user-lacks-role',
    strength: 'strong',
    pattern:
      /user (is not|isn.t) (authorized|allowed)|not in the allowed roles|must be (an )?(owner|administrator)|does not have (the )?(required|sufficient) (role|privilege)/i,
    unless: /user is not authorized to perform this operation/i,
    means: 'The service wants a role of the signed-in person.',
  },
  {
    id: 'non-premium-tenant',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /RequestFromNonPremiumTenantOrB2CTenant|(doesn.t|does not) have (a )?premium licen[cs]e|AadPremiumLicenseRequired/i,
    means: 'The tenant has no Microsoft Entra ID P1 or P2.',
  },
  {
    id: 'tenant-not-licensed',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /tenant is not licensed for this feature|does not have a SPO license|does not have a valid sharepoint license|request not applicable to target tenant/i,
    means: 'The tenant has not the service that this call needs.',
  },
  {
    id: 'mailbox-not-enabled',
    cause: 'no-license',
    strength: 'decisive',
    pattern:
      /MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|REST API is not yet supported for this mailbox|mailbox is either inactive, soft-deleted, or is hosted on-premise/i,
    means: 'There is no mailbox in Exchange Online for this account.',
    also: ['personal-account'],
  },
  {
    id: 'no-mysite',
    cause: 'no-license',
    strength: 'strong',
    pattern:
      /mysite (url )?(not found)|unable to retrieve user.?s mysite url|provisioningNotAllowed|account is not provisioned|onedrive for business for this user account cannot be retrieved/i,
    means: 'The service was never set up for this account.',
  },
  {
    id: 'licence-words',
    cause: 'no-license',
    strength: 'strong',
    pattern:
      /(does not have|needs|requires?|ensure|failed to|missing|without|no valid|no) .{0,40}\blicen[cs]e\b|\blicen[cs]e.{0,30}(is |was )?(missing|not (found|assigned|valid)|required|needed)/i,
    unless: /premium licen|SPO license|sharepoint license/i,
    means: 'A licence is missing.',
  },
  {
    id: 'raop',
    cause: 'mailbox-access-policy',
    strength: 'decisive',
    pattern: /\[RAOP\]|AppOnly AccessPolicy/i,
    means: 'An application access policy of Exchange keeps this app out of the mailbox.',
  },
  {
    id: 'send-as-denied',
    cause: 'mailbox-access-policy',
    strength: 'decisive',
    pattern: /ErrorSendAsDenied|does not have the right to send mail on behalf of/i,
    means: 'The person has no right to send from this mailbox.',
  },
  {
    id: 'odata-disabled',
    cause: 'odata-disabled',
    strength: 'strong',
    pattern: /access to odata is disabled/i,
    unless: /\[RAOP\]|AppOnly AccessPolicy/i,
    means: 'Exchange says that a policy shuts this app out of its REST interface.',
    also: ['mailbox-access-policy'],
  },
  {
    id: 'item-not-found',
    cause: 'mailbox-access-policy',
    strength: 'strong',
    pattern: /object was not found in the store/i,
    means: 'The item does not exist, or lies in a mailbox that the person has no rights to.',
    also: ['not-authorization'],
  },
  {
    id: 'no-application-access-policy',
    cause: 'meeting-access-policy',
    strength: 'decisive',
    pattern: /no application access policy found for this app|is not authorized to create meeting on behalf of user/i,
    means: 'Teams has no application access policy that lets this app act for this person.',
  },
  {
    id: 'synchronised-object',
    cause: 'target-managed-elsewhere',
    strength: 'decisive',
    pattern:
      /on-premises mastered directory sync objects|unable to update the specified properties for .{0,80}objects|cannot update a mail-enabled security groups?/i,
    means: 'This object is managed elsewhere: no Graph permission helps.',
  },
  {
    id: 'not-a-member',
    cause: 'resource-specific-access',
    strength: 'decisive',
    pattern:
      /AclCheckFailed|is not a member of the roster|not (a )?(part|member) of (the )?(team|chat|roster|thread|conversation)/i,
    means: 'The caller is no member of this team, chat or plan.',
  },
  {
    id: 'item-permissions',
    cause: 'resource-specific-access',
    strength: 'strong',
    pattern:
      /do not have the required permissions to access this item|3003: user does not have access to lookup meeting|\baccessRestricted\b/i,
    means: 'The caller has no rights to this one item.',
  },
  {
    id: 'site-locked',
    cause: 'resource-specific-access',
    strength: 'strong',
    pattern: /\bsite\b.{0,60}\b(locked|archived)\b|\bnotAllowed\b.{0,200}\b(locked|archived|no ?access)\b/i,
    means: 'The site is locked or archived: nobody gets in, whatever the permission.',
  },
  {
    id: 'protected-api',
    cause: 'protected-api',
    strength: 'decisive',
    pattern:
      /requires protected api access|cannot call this api using the current app ?id|payment ?required|evaluation (mode )?(capacity|quota)/i,
    means: 'This API is protected or metered: it needs an approval or a payment model.',
  },
  {
    id: 'identity-disabled',
    cause: 'app-disabled',
    strength: 'strong',
    code: 'Authorization_IdentityDisabled',
    means: 'The app that calls is disabled.',
  },

  // Registration
  {
    id: 'account-types',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /not supported over the \/?common|not enabled for consumers|'?userAudience'?/i,
    means: 'The account types of the registration do not fit the sign-in address.',
  },

  // Not about authorization
  {
    id: 'throttled',
    cause: 'not-authorization',
    strength: 'decisive',
    pattern:
      /TooManyRequests|MailboxConcurrency|ApplicationThrottled|too many requests|activityLimitReached|ErrorThrottleLimitExceeded/i,
    means: 'The service throttles: wait and repeat.',
  },
  {
    id: 'bad-query',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /resource not found for the segment|invalid (filter|\$filter|url|version)|could not find a property named|parsing (odata )?select|Request_UnsupportedQuery|requested api is not supported\. please check the path|does not exist on type|is read-only and cannot be set/i,
    means: 'The request itself is wrong, not the right to make it.',
  },
  {
    id: 'resource-not-found',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /Request_ResourceNotFound|one of its queried reference-property objects are not present|requested user .{0,80} is invalid/i,
    means: 'What the request names does not exist here.',
    also: ['wrong-tenant', 'no-license'],
  },
  {
    id: 'backend-fault',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /Could not obtain a WAC access token|quarantined by condition|status code: InternalServerError|failed to execute .{0,20}backend request|quotaLimitReached/i,
    means: 'A service behind Graph failed.',
  },
  {
    id: 'directory-quota',
    cause: 'not-authorization',
    strength: 'decisive',
    pattern: /Directory_QuotaExceeded|directory object quota limit/i,
    means: 'The quota of objects in the directory is used up: nothing is wrong with the rights.',
  },
  {
    id: 'permission-is-required',
    cause: 'missing-permission',
    strength: 'decisive',
    scope: 'family',
    pattern:
      /(?<needs>\b[a-z]{3,}(?:\.[a-z-]{2,}){1,4}) permission is required(?:.{0,200}?scopes\/roles provided: *(?<holds>[A-Za-z0-9., ]*?)(?= IsAppOnly|["\\]|$))?/i,
    means: 'The service names the permission that the call needs.',
  },
  {
    id: 'intune-error-has-occurred',
    cause: 'missing-permission',
    strength: 'weak',
    scope: 'family',
    pattern: /an error has occurred - operation id.{0,400}manage\.microsoft\.com/i,
    means: 'Intune refused without a reason.',
    also: ['user-lacks-role', 'no-license'],
  },
  {
    id: 'password-profile',
    cause: 'password-reset',
    strength: 'weak',
    pattern:
      /\bpasswordProfile\b|\bReset-MgUserAuthenticationMethodPassword\b|\bSet-AzureADUserPassword\b|\bSet-MsolUserPassword\b/i,
    means: 'The call sets a password.',
  },
  {
    id: 'recent-password-change',
    cause: 'session-revoked',
    strength: 'strong',
    pattern:
      /session is (invalid|not valid) due to|recent password change|might have changed or reset (their|your) password/i,
    means: 'The session ended: it was revoked, or the password was changed.',
    also: ['expired-token'],
  },
  {
    id: 'other-cloud-endpoint',
    cause: 'wrong-cloud',
    strength: 'strong',
    pattern:
      /not supported on \w+ endpoints|hosted in the (public|us ?gov\w*) cloud|must sign into https:\/\/login\.microsoftonline\.\w+ instead/i,
    means: 'The sign-in went to the endpoint of another cloud.',
  },
  {
    id: 'single-page-client-type',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /'?single-page application'? client-type/i,
    means: 'The platform type of the redirect URI does not fit the way in which the code was redeemed.',
  },
  {
    id: 'scope-does-not-exist',
    cause: 'app-registration-misconfigured',
    strength: 'strong',
    pattern: /\bscopes? ((?!user account).){0,300}(doesn.t|does not|do not) exist\b/i,
    means: 'A scope that was asked for does not exist on that API.',
    also: ['wrong-audience'],
  },
  {
    id: 'api-version-for-microsoft-account',
    cause: 'personal-account',
    strength: 'strong',
    pattern: /unable to issue tokens from this api version for a microsoft account/i,
    means: 'This endpoint gives no tokens to personal accounts.',
    also: ['app-registration-misconfigured'],
  },
  {
    id: 'transport-failed',
    cause: 'not-authorization',
    strength: 'strong',
    pattern:
      /\bENOTFOUND\b|\bECONN(RESET|REFUSED)\b|\bETIMEDOUT\b|could not establish trust relationship|remote certificate is invalid|underlying connection was closed|certificate verify failed|no such host is known/i,
    means: 'The connection failed before anybody looked at the token.',
  },
];
