import { app, answer, managedIdentity, person, type Statement } from '../statement.ts';
import { ownApi } from '../world.ts';

const refused = (message: string) => answer(401, 'InvalidAuthenticationToken', message);
const invalidAudience = refused('Access token validation failure. Invalid audience.');

/** The token was made for somebody else than the Graph that was called. */
export const audienceStatements: readonly Statement[] = [
  {
    so: 'a token for SharePoint goes to Graph',
    cause: 'wrong-audience',
    calls: ['site', 'my-drive', 'me'],
    tokens: [
      person('AllSites.Read MyFiles.Read', { aud: 'https://contoso.sharepoint.com' }),
      app('Sites.Read.All', { aud: '00000003-0000-0ff1-ce00-000000000000' }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'a token for Exchange, with the same name of a permission, goes to Graph',
    cause: 'wrong-audience',
    calls: ['mailbox', 'my-messages'],
    tokens: [
      app('Mail.Read', { aud: 'https://outlook.office365.com' }),
      person('Mail.Read', { aud: 'https://outlook.office.com' }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'the token of az, for Azure Resource Manager, goes to Graph',
    cause: 'wrong-audience',
    calls: ['users', 'groups'],
    tokens: [
      person('user_impersonation', { aud: 'https://management.azure.com/' }),
      person('user_impersonation', { aud: 'https://management.core.windows.net/' }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'a managed identity asked for the wrong resource',
    cause: 'wrong-audience',
    calls: ['users', 'mailbox-send'],
    tokens: [
      managedIdentity('', { aud: 'https://vault.azure.net' }),
      managedIdentity('', { aud: 'https://storage.azure.com/' }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'a token for Azure AD Graph goes to Microsoft Graph',
    cause: 'wrong-audience',
    calls: ['users', 'group-members'],
    tokens: [
      app('Directory.Read.All', { aud: 'https://graph.windows.net' }),
      person('User.Read', { aud: '00000002-0000-0000-c000-000000000000' }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'the token of the own API is passed on to Graph',
    cause: 'wrong-audience',
    calls: ['me', 'my-calendar'],
    tokens: [
      person('access_as_user', { aud: `api://${ownApi}` }),
      person('access_as_user', { kind: 'v2', aud: ownApi }),
    ],
    answer: invalidAudience,
  },
  {
    so: 'a token for another API, and an answer that says little',
    cause: 'wrong-audience',
    calls: ['user', 'team-channels'],
    tokens: [
      person('user_impersonation', { aud: 'https://management.azure.com' }),
      person('AllSites.Read', { aud: 'https://contoso-my.sharepoint.com/' }),
    ],
    answer: refused('Access token validation failure.'),
  },
  {
    so: 'a token for another API, and an answer without words',
    cause: 'wrong-audience',
    calls: ['alerts', 'devices'],
    tokens: [app('', { aud: 'https://api.manage.microsoft.com' })],
    answer: answer(401, 'Unauthorized', ''),
  },
  {
    so: 'a token for Graph goes to Azure Resource Manager',
    cause: 'wrong-audience',
    calls: ['subscriptions'],
    tokens: [person('User.Read'), app('User.Read.All')],
    needs: ['call'],
    answer: answer(401, 'AuthenticationFailed', 'The access token is invalid.', {
      body: '{"error":{"code":"AuthenticationFailed","message":"The access token is invalid."}}',
    }),
  },
  {
    so: 'Azure AD Graph was switched off',
    cause: 'wrong-audience',
    calls: ['old-graph'],
    tokens: [
      app('Directory.Read.All', { aud: 'https://graph.windows.net' }),
      person('User.Read', { aud: 'https://graph.windows.net/' }),
    ],
    answer: answer(403, 'Authentication_Unauthorized', 'Access blocked to AAD Graph API for this application.', {
      body: '{"odata.error":{"code":"Authentication_Unauthorized","message":{"lang":"en","value":"Access blocked to AAD Graph API for this application. https://aka.ms/AzureADGraphMigration."}}}',
    }),
  },
  {
    so: 'Graph refuses the audience, and nobody shows the token',
    cause: 'wrong-audience',
    calls: ['me', 'users', 'my-messages'],
    tokens: [],
    answer: invalidAudience,
  },

  {
    so: 'the ID token was sent',
    cause: 'id-token-sent',
    calls: ['me', 'my-messages', 'users'],
    tokens: [person('', { kind: 'id' })],
    answer: invalidAudience,
  },
  {
    so: 'an ID token with app roles of the person was sent',
    cause: 'id-token-sent',
    calls: ['me', 'groups'],
    tokens: [person('Orders.Approve', { kind: 'id' })],
    answer: invalidAudience,
  },
  {
    so: 'an ID token without a nonce was sent',
    cause: 'id-token-sent',
    calls: ['me', 'my-calendar'],
    tokens: [person('', { kind: 'id', claims: { nonce: null } })],
    answer: invalidAudience,
  },
  {
    so: 'the ID token was sent, and the answer says little',
    cause: 'id-token-sent',
    calls: ['my-drive', 'me'],
    tokens: [person('', { kind: 'id' })],
    answer: refused('Access token validation failure.'),
  },

  {
    so: 'a token of the global cloud goes to the US Government cloud',
    cause: 'wrong-cloud',
    cloud: 'us-gov',
    calls: ['me', 'users'],
    tokens: [person('User.Read', { cloud: 'global' }), app('User.Read.All', { cloud: 'global' })],
    answer: invalidAudience,
  },
  {
    so: 'a token of the US Government cloud goes to the global cloud',
    cause: 'wrong-cloud',
    calls: ['me', 'devices'],
    tokens: [person('User.Read', { cloud: 'us-gov' }), app('Device.Read.All', { cloud: 'us-gov' })],
    answer: invalidAudience,
  },
  {
    so: 'a token of the global cloud goes to China',
    cause: 'wrong-cloud',
    cloud: 'china',
    calls: ['users', 'mailbox'],
    tokens: [app('User.Read.All', { cloud: 'global' })],
    answer: refused('InvalidCloudInstance'),
  },
  {
    so: 'a token of China goes to the global cloud',
    cause: 'wrong-cloud',
    calls: ['me', 'groups'],
    tokens: [person('User.Read', { cloud: 'china' })],
    answer: invalidAudience,
  },
  {
    so: 'a token of GCC High goes to DoD',
    cause: 'wrong-cloud',
    cloud: 'us-dod',
    calls: ['me', 'users'],
    tokens: [person('User.Read', { cloud: 'us-gov' })],
    answer: invalidAudience,
  },
  {
    so: 'a token for the id of Graph was issued in another cloud',
    cause: 'wrong-cloud',
    calls: ['me', 'my-messages'],
    tokens: [person('User.Read', { kind: 'v2', cloud: 'us-gov' }), person('User.Read', { kind: 'v2', cloud: 'china' })],
    answer: refused('Signing key is invalid.'),
  },
];
