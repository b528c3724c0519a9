import type { SignInStatement } from '../statement.ts';

type Row = readonly [so: string, error: string, text: string, more?: Partial<SignInStatement>];

const rows = (cause: string, by: SignInStatement['by'], list: readonly Row[]): SignInStatement[] =>
  list.map(([so, error, text, more]) => ({ so, cause, by, error, text, ...more }));

const app = '6f2c1f4e-5a0d-4f0e-9a55-0d3f6c1a7e21';
const tenant = '5be33d7d-5ae3-4bea-a9e3-3a5758e338c4';
const graph = '00000003-0000-0000-c000-000000000000';
const acrs = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

/** Token requests that failed, by cause; the texts are those of the token service. */
export const signInStatements: readonly SignInStatement[] = [
  ...rows('user-not-in-tenant', 'person', [
    [
      'a person of another organisation was never invited',
      'invalid_request',
      `AADSTS50020: User account 'alex@fabrikam.com' from identity provider 'https://sts.windows.net/${tenant}/' does not exist in tenant 'Contoso' and cannot access the application '${app}'(Contoso Reports) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.`,
    ],
    [
      'the name is unknown in the tenant',
      'invalid_grant',
      'AADSTS50034: The user account {EmailHidden} does not exist in the contoso.com directory. To sign into this application, the account must be added to the directory.',
    ],
    [
      'the external account has to be added first',
      'invalid_grant',
      `AADSTS90072: User account 'alex@fabrikam.com' from identity provider 'https://sts.windows.net/${tenant}/' does not exist in tenant 'Contoso' and cannot access the application '${app}' in that tenant. The account needs to be added as an external user in the tenant first.`,
    ],
    [
      'the account was deleted from the tenant',
      'invalid_grant',
      `AADSTS500341: The user account {EUII Hidden} has been deleted from the ${tenant} directory. To sign into this application, the account must be added to the directory.`,
    ],
    [
      'the account chosen does not exist in the tenant chosen',
      'interaction_required',
      `AADSTS16000: User account 'alex@fabrikam.com' from identity provider 'https://sts.windows.net/${tenant}/' does not exist in tenant 'Microsoft Services' and cannot access the application '${app}' in that tenant.`,
    ],
    [
      'the signed-in person was not added to the tenant of the data',
      'invalid_grant',
      'AADSTS51004: The user account alex@fabrikam.com does not exist in the contoso.com directory. To sign into this application, the account must be added to the directory.',
    ],
  ]),
  ...rows('conditional-access', 'person', [
    [
      'multi-factor authentication is asked for',
      'interaction_required',
      `AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${graph}'.`,
      { suberror: 'basic_action' },
    ],
    [
      'the person has to enrol for multi-factor authentication',
      'interaction_required',
      `AADSTS50079: Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${graph}'.`,
      { suberror: 'basic_action' },
    ],
    [
      'multi-factor authentication was not passed',
      'interaction_required',
      'AADSTS50074: Strong Authentication is required.',
    ],
    [
      'the device is not compliant',
      'interaction_required',
      'AADSTS53000: Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
      { suberror: 'message_only' },
    ],
    [
      'the device is not joined to the domain',
      'interaction_required',
      'AADSTS53001: Device is not in required device state: domain_joined. Conditional Access policy requires a domain joined device, and the device is not domain joined.',
    ],
    [
      'a policy blocks the token',
      'access_denied',
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      { claims: '{"access_token":{"capolids":{"essential":true,"values":["5dbf5f91-4dbe-4d3f-a86d-6d0f63e53b5f"]}}}' },
    ],
    [
      'an external control is not satisfied',
      'interaction_required',
      'AADSTS50158: External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.',
    ],
    [
      'the session is too old for the sign-in frequency',
      'invalid_grant',
      'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on 2026-11-20T08:00:00.0000000Z and the maximum allowed lifetime for this request is 3600.',
    ],
    [
      'security defaults block the flow',
      'access_denied',
      'AADSTS530035: Access has been blocked by security defaults. This occurs when the request is deemed unsafe by the security defaults policies.',
    ],
    [
      'the device code flow is blocked',
      'access_denied',
      'AADSTS530036: Access has been blocked by Conditional Access policies. The device code flow is not allowed.',
    ],
    [
      'a managed device is required',
      'interaction_required',
      'AADSTS530003: Your device is required to be managed to access this resource.',
    ],
  ]),
  ...rows('conditional-access', 'exchange', [
    [
      'the exchange of a token asks for an authentication context',
      'interaction_required',
      `AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${graph}'.`,
      { claims: acrs },
    ],
  ]),
  ...rows('conditional-access', 'app', [
    [
      'a policy for workload identities blocks the app',
      'unauthorized_client',
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    ],
  ]),
  ...rows('consent-not-granted', 'person', [
    [
      'nobody consented to the app',
      'invalid_grant',
      `AADSTS65001: The user or administrator has not consented to use the application with ID '${app}' named 'Contoso Reports'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    ],
    ['the person declined', 'access_denied', 'AADSTS65004: User declined to consent to access the app.'],
    [
      'only an administrator can consent',
      'access_denied',
      `AADSTS90094: An administrator of Contoso has set a policy that prevents you from granting Contoso Reports the permissions it is requesting. Contact an administrator of Contoso, who can grant permissions to this app on your behalf.`,
    ],
    [
      'an administrator has to approve a request',
      'access_denied',
      'AADSTS90095: Admin consent is required for the permissions requested by this application. An admin consent request may be sent to the admin.',
    ],
    [
      'the registration lists no permission for this API, or nobody consented',
      'invalid_client',
      `AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'AAD Graph' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier.`,
    ],
  ]),
  ...rows('consent-not-granted', 'exchange', [
    [
      'nobody consented to the second API of the chain',
      'invalid_grant',
      `AADSTS65001: The user or administrator has not consented to use the application with ID '${app}' named 'Contoso API'. Send an interactive authorization request for this user and resource.`,
      { suberror: 'consent_required' },
    ],
  ]),
  ...rows('client-credentials-invalid', 'app', [
    [
      'the secret is wrong',
      'invalid_client',
      `AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app}'.`,
    ],
    [
      'the secret has expired',
      'invalid_client',
      `AADSTS7000222: The provided client secret keys for app '${app}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`,
    ],
    [
      'the certificate is not registered',
      'invalid_client',
      `AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '8A3B2C', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${app}'.]`,
    ],
    [
      'the assertion lies outside of its time',
      'invalid_client',
      'AADSTS700024: Client assertion is not within its valid time range. Current time: 2026-11-24T09:12:03.0000000Z, assertion valid from 2026-11-24T11:12:03.0000000Z, expiry time of assertion 2026-11-24T11:22:03.0000000Z.',
    ],
    [
      'the subject of the federated credential does not match',
      'invalid_client',
      `AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/reports:ref:refs/heads/main'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
    ],
    [
      'the issuer of the federated credential does not match',
      'invalid_client',
      `AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://token.actions.githubusercontent.com'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
    ],
    ['the app has no key', 'invalid_client', `AADSTS700026: Client application has no configured keys.`],
    [
      'a wrapper holds the number that decides, of a secret',
      'invalid_client',
      'AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.',
    ],
    [
      'the request has no credential although the grant needs one',
      'invalid_client',
      `AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.`,
    ],
  ]),
  ...rows('app-registration-misconfigured', 'person', [
    [
      'the redirect address is not registered',
      'invalid_request',
      `AADSTS50011: The redirect URI 'https://localhost:5173/auth' specified in the request does not match the redirect URIs configured for the application '${app}'.`,
    ],
    [
      'a single-tenant app asks at /common',
      'invalid_request',
      `AADSTS50194: Application '${app}'(Contoso Reports) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.`,
    ],
    [
      'the API has no such scope',
      'invalid_client',
      `AADSTS650053: The application 'Contoso Reports' asked for scope 'Mail.Reed' that doesn't exist on the resource '${graph}'. Contact the app vendor.`,
    ],
    [
      'the API is not known in the tenant',
      'invalid_resource',
      `AADSTS500011: The resource principal named https://graph.microsoft.com/v1 was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
    ],
    [
      'a client of Microsoft may not call this API',
      'invalid_client',
      `AADSTS65002: Consent between first party application '04b07795-8ddb-461a-bbee-02f9e1bf7b46' and first party resource '${graph}' must be configured via preauthorization.`,
    ],
    [
      'the response type is not switched on',
      'unsupported_response_type',
      `AADSTS700051: response_type 'token' is not enabled for the application.`,
    ],
    [
      'the app is for personal accounts only',
      'invalid_request',
      `AADSTS9002331: Application '${app}'(Contoso Reports) is configured for use by Microsoft Account users only. Please use the /consumers endpoint to serve this request.`,
    ],
  ]),
  ...rows('app-registration-misconfigured', 'exchange', [
    [
      'a public client is asked for a secret',
      'invalid_client',
      `AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.`,
    ],
    [
      'a public client sends a secret',
      'invalid_client',
      `AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.`,
    ],
    [
      'the browser redeems a code for a platform that is none of a browser',
      'invalid_request',
      `AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: 'https://localhost:5173'.`,
    ],
    [
      'a server redeems a code of a single-page application',
      'invalid_request',
      `AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.`,
    ],
  ]),
  ...rows('user-sign-in-failed', 'person', [
    [
      'the password is wrong',
      'invalid_grant',
      'AADSTS50126: Error validating credentials due to invalid username or password.',
    ],
    ['the account is disabled', 'invalid_grant', 'AADSTS50057: The user account is disabled.'],
    [
      'the password has expired',
      'invalid_grant',
      'AADSTS50055: The password is expired.',
      { suberror: 'user_password_expired' },
    ],
    [
      'the account is locked',
      'invalid_grant',
      "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
    ],
    [
      'the second proof was declined',
      'invalid_grant',
      'AADSTS500121: Authentication failed during strong authentication request.',
    ],
  ]),
  ...rows('user-not-assigned', 'person', [
    [
      'the person is not assigned to the app',
      'interaction_required',
      `AADSTS50105: Your administrator has configured the application Contoso Reports ('${app}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'megan@contoso.com' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application.`,
    ],
    [
      'the person is not assigned to a role of the app, in older words',
      'access_denied',
      `AADSTS50105: The signed in user 'megan@contoso.com' is not assigned to a role for the application '${app}'(Contoso Reports).`,
    ],
  ]),
  ...rows('user-not-assigned', 'app', [
    [
      'the app is not assigned to a role of the API',
      'invalid_grant',
      `AADSTS501051: Application '${app}'(Contoso Reports) is not assigned to a role for the application 'api://orders'(Orders).`,
    ],
  ]),
  ...rows('app-disabled', 'app', [
    [
      'the app is switched off',
      'unauthorized_client',
      `AADSTS7000112: Application '${app}'(Contoso Reports) is disabled.`,
    ],
    [
      'the API is switched off',
      'invalid_resource',
      `AADSTS500014: The service principal for resource 'https://orders.contoso.com' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.`,
    ],
  ]),
  ...rows('app-not-in-tenant', 'app', [
    [
      'the app is unknown in the tenant',
      'unauthorized_client',
      `AADSTS700016: Application with identifier '${app}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    ],
    [
      'the app has no service principal',
      'invalid_client',
      `AADSTS7000229: The client application ${app} is missing service principal in the tenant ${tenant}.`,
    ],
  ]),
  ...rows('wrong-tenant', 'app', [
    [
      'the tenant does not exist',
      'invalid_request',
      `AADSTS90002: Tenant 'contosso.onmicrosoft.com' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    ],
    [
      'the tenant is no id and no domain',
      'invalid_request',
      "AADSTS900023: Specified tenant identifier 'my tenant' is neither a valid DNS name, nor a valid external domain.",
    ],
  ]),
  ...rows('wrong-tenant', 'exchange', [
    [
      'the code was issued by another tenant',
      'invalid_grant',
      `AADSTS700005: The provided authorization code is intended to use against other tenant, thus rejected.`,
    ],
  ]),
  ...rows('wrong-cloud', 'app', [
    [
      'the tenant lives in another cloud',
      'invalid_request',
      `AADSTS90038: Confidential Client is not supported in Cross Cloud request. The tenant 'contoso.us' belongs to the National Cloud 'MicrosoftOnline.US'.`,
    ],
    [
      'the client asks across clouds',
      'invalid_client',
      `AADSTS900382: Confidential Client is not supported in Cross Cloud request.`,
    ],
  ]),
  ...rows('session-revoked', 'exchange', [
    [
      'the grant was revoked',
      'invalid_grant',
      `AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '2026-11-20T08:00:00.0000000Z' and the TokensValidFrom date (before which tokens are not valid) for this user is '2026-11-24T08:00:00.0000000Z'.`,
      { suberror: 'bad_token' },
    ],
    [
      'the session ended with a change of the password',
      'invalid_grant',
      `AADSTS50133: Session is invalid due to expiration or recent password change.`,
    ],
  ]),
  ...rows('expired-token', 'exchange', [
    [
      'the refresh token was not used for too long',
      'invalid_grant',
      `AADSTS700082: The refresh token has expired due to inactivity. The token was issued on 2026-07-01T10:00:00.0000000Z and was inactive for 90.00:00:00.`,
    ],
    [
      'the refresh token of a single-page application is a day old',
      'invalid_grant',
      `AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which can't be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.`,
    ],
    [
      'the assertion of an exchange has expired',
      'invalid_grant',
      `AADSTS500133: Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.`,
    ],
    [
      'the code or refresh token is too old',
      'invalid_grant',
      `AADSTS70008: The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.`,
    ],
  ]),
  ...rows('id-token-sent', 'exchange', [
    [
      'an ID token was to be exchanged',
      'invalid_request',
      `AADSTS240002: Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.`,
    ],
  ]),
  ...rows('wrong-audience', 'app', [
    [
      'one request asks for two APIs',
      'invalid_scope',
      `AADSTS28000: Provided value for the input parameter scope is not valid because it contains more than one resource. Scope https://graph.microsoft.com/.default https://management.azure.com/.default is not valid.`,
    ],
    [
      'an app by itself names a scope in place of .default',
      'invalid_scope',
      `AADSTS1002012: The provided value for scope https://graph.microsoft.com/Mail.Read is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ],
    [
      'the scope is one of another API',
      'invalid_scope',
      `AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope https://outlook.office.com/Mail.Read is not valid.`,
    ],
  ]),
  ...rows('app-registration-misconfigured', 'app', [
    [
      'the scope is written wrong',
      'invalid_scope',
      `AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope Graph.Read is not valid.`,
    ],
  ]),
  ...rows('wrong-audience', 'exchange', [
    [
      'the token to be exchanged was for another app',
      'invalid_grant',
      `AADSTS500131: Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '${graph}' and the expected audience is 'api://${app}' or one of the Application Uris of this application with App ID '${app}'(Contoso API).`,
    ],
  ]),
  ...rows('org-boundary-policy', 'person', [
    [
      'the home organisation does not let its people out',
      'access_denied',
      `AADSTS500212: NotAllowedByOutboundPolicyTenant - The user's administrator has set an outbound access policy that does not allow access to the resource tenant.`,
    ],
    [
      'the other organisation does not let these people in',
      'access_denied',
      `AADSTS500213: NotAllowedByInboundPolicyTenant - The resource tenant's cross-tenant access policy does not allow this user to access this tenant.`,
    ],
    [
      'the network reaches only listed tenants',
      'access_denied',
      `AADSTS500021: Access to 'Fabrikam' tenant is denied.`,
    ],
    [
      'tenant restrictions of the device keep the person out',
      'access_denied',
      `AADSTS500022: Access to 'Fabrikam' tenant is denied.`,
    ],
  ]),
  ...rows('personal-account', 'person', [
    [
      'the app takes no personal accounts',
      'invalid_request',
      `AADSTS500200: User account 'megan@outlook.com' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization. Try signing out and signing back in with an organizational account.`,
    ],
    [
      'the older endpoint takes no personal accounts',
      'invalid_request',
      `AADSTS90027: We are unable to issue tokens from this API version for a Microsoft account. Please contact the application vendor as they need to use version 2.0 of the protocol to support this.`,
    ],
  ]),
  ...rows('no-license', 'person', [
    [
      'the organisation has not subscribed to the service',
      'invalid_client',
      `AADSTS650052: The app is trying to access a service '00000002-0000-0ff1-ce00-000000000000'(Office 365 Exchange Online) that your organization 'Contoso' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.`,
    ],
  ]),
  ...rows('malformed-token', 'exchange', [
    ['the assertion is no token', 'invalid_request', `AADSTS50027: JWT token is invalid or malformed.`],
  ]),
  ...rows('missing-permission', 'person', [
    [
      'the API is not among the permissions of the registration',
      'invalid_resource',
      `AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: ${app}(Contoso Reports). Resource value from request: https://graph.microsoft.com. Resource app ID: ${graph}.`,
    ],
  ]),
  ...rows('not-authorization', 'person', [
    [
      'the person has not yet entered the device code',
      'authorization_pending',
      `AADSTS70016: OAuth 2.0 device flow error. Authorization is pending. Continue polling.`,
    ],
  ]),
  ...rows('not-authorization', 'app', [
    [
      'the tenant sends too many token requests',
      'temporarily_unavailable',
      `AADSTS90055: Server is terminating this request due to too many requests.`,
    ],
    [
      'the token service failed for a moment',
      'temporarily_unavailable',
      `AADSTS90033: A transient error has occurred. Please try again.`,
    ],
    [
      'the client asks in a loop',
      'invalid_grant',
      `AADSTS50196: The server terminated an operation because it encountered a client request loop. Please contact your app vendor.`,
    ],
  ]),
];
