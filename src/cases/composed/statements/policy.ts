import { app, answer, managedIdentity, person, type Statement } from '../statement.ts';

const authority =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
const asks = (claims: object) =>
  `${authority}, error="insufficient_claims", claims="${btoa(JSON.stringify({ access_token: claims }))}"`;
const evaluation = (code: string, challenge?: string) =>
  answer(
    401,
    'InvalidAuthenticationToken',
    `Continuous access evaluation resulted in challenge with result: InteractionRequired and code: ${code}`,
    challenge === undefined ? {} : { challenge },
  );
const newer = { nbf: { essential: true, value: '1795509900' } };
const capable = { claims: { xms_cc: ['CP1'] } };

/** A policy, or an ended session. */
export const policyStatements: readonly Statement[] = [
  {
    so: 'the sessions of the person were revoked',
    cause: 'session-revoked',
    calls: ['me', 'my-messages', 'users'],
    tokens: [person('User.Read Mail.Read', { ...capable, lives: 1600 })],
    answer: evaluation('TokenIssuedBeforeRevocationTimestamp', asks(newer)),
  },
  {
    so: 'the sessions were revoked, as a program reports it',
    cause: 'session-revoked',
    calls: ['my-calendar', 'team-channels', 'site'],
    tokens: [person('User.Read', capable)],
    answer: evaluation('TokenIssuedBeforeRevocationTimestamp'),
  },
  {
    so: 'the challenge asks only for a newer token',
    cause: 'session-revoked',
    calls: ['me', 'groups'],
    tokens: [person('User.Read', capable)],
    answer: answer(401, 'InvalidAuthenticationToken', 'Access token has been revoked.', { challenge: asks(newer) }),
  },

  {
    so: 'the API wants an authentication context',
    cause: 'conditional-access',
    calls: ['role-schedules', 'site'],
    tokens: [person('User.Read RoleManagement.Read.Directory', capable)],
    answer: answer(401, 'InvalidAuthenticationToken', 'Authentication context is required.', {
      challenge: asks({ acrs: { essential: true, value: 'c1' } }),
    }),
  },
  {
    so: 'activating a role wants an authentication context',
    cause: 'conditional-access',
    calls: ['activate-role'],
    tokens: [
      person('RoleAssignmentSchedule.ReadWrite.Directory'),
      person('RoleManagement.ReadWrite.Directory', capable),
      person('User.Read RoleManagement.ReadWrite.Directory'),
    ],
    answer: answer(
      400,
      'RoleAssignmentRequestAcrsValidationFailed',
      '&claims=%7B%22access_token%22%3A%7B%22acrs%22%3A%7B%22essential%22%3Atrue%2C%20%22value%22%3A%22c1%22%7D%7D%7D',
    ),
  },
  {
    so: 'a policy is named in the older form of the challenge, with 403',
    cause: 'conditional-access',
    calls: ['site', 'my-messages'],
    tokens: [person('Mail.Read Sites.Read.All')],
    answer: answer(403, 'accessDenied', 'Access has been blocked by Conditional Access policies.', {
      challenge: `${authority}, error="insufficient_claims", claims={"access_token":{"polids":{"essential":true,"values":["5dbf5f91-4dbe-4d3f-a86d-6d0f63e53b5f"]}}}`,
    }),
  },
  {
    so: 'the API sees another address than the policy allows',
    cause: 'conditional-access',
    calls: ['my-messages', 'my-drive', 'users'],
    tokens: [person('Mail.Read Files.Read', capable)],
    answer: evaluation(
      'LocationConditionEvaluationSatisfied',
      asks({ ...newer, xms_rp_ipaddr: { value: '198.51.100.7' } }),
    ),
  },
  {
    so: 'the API sees another address, as a program reports it',
    cause: 'conditional-access',
    calls: ['me', 'mailbox'],
    tokens: [person('Mail.Read', capable), app('Mail.Read', capable)],
    answer: evaluation('LocationConditionEvaluationSatisfied'),
  },
  {
    so: 'a policy changed after the token of a daemon was issued',
    cause: 'conditional-access',
    calls: ['users', 'mailbox'],
    tokens: [app('User.Read.All Mail.Read', capable), managedIdentity('User.Read.All', capable)],
    answer: evaluation('TokenCreatedWithOutdatedPolicies'),
  },
  {
    so: 'the client did not say that it can answer a challenge',
    cause: 'conditional-access',
    calls: ['role-schedules', 'policies'],
    tokens: [person('Policy.Read.All RoleManagement.Read.Directory')],
    answer: answer(403, 'AccessDenied', 'Operation requires conditional access and client does not support it.'),
  },
  {
    so: 'an exception for a challenge, with its claims beside',
    cause: 'conditional-access',
    calls: ['my-messages', 'my-calendar'],
    tokens: [person('Mail.Read', capable)],
    answer: answer(
      401,
      'InvalidAuthenticationToken',
      "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ClaimsChallengeRequiredException' was thrown.",
      { challenge: asks({ acrs: { essential: true, value: 'p1' } }) },
    ),
  },
  {
    so: 'an unmanaged device is kept out of SharePoint',
    cause: 'conditional-access',
    calls: ['site-files', 'drive-item'],
    tokens: [person('Sites.Read.All Files.Read.All')],
    answer: answer(
      403,
      'accessDenied',
      'Access has been blocked by Conditional Access policies set by your administrator.',
    ),
  },
];
