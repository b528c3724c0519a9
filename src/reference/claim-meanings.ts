/**
 * What the claims of Entra's tokens mean, in our words. Microsoft says that a client should not read the tokens of Graph: this is
 * for finding faults, and a claim can change or go without notice. What none of the sources names says so. Checked 2026-11-26
 * against the sources below; claims without a source were seen in published tokens.
 */
export interface ClaimMeaning {
  /** One or two sentences; names stand in backticks. */
  readonly text: string;
  /** Absent: not documented by Microsoft. */
  readonly source?: ClaimSource;
  /** Tells who a person is, which device they use or where they were. */
  readonly personal?: true;
  /** Seconds since the Unix epoch. */
  readonly time?: true;
  /** What single values mean: of a list, or of the words of a text. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface ClaimMeanings {
  readonly checked: string;
  readonly sources: Readonly<Record<ClaimSource, { readonly title: string; readonly url: string }>>;
  /** Of the payload, by name. */
  readonly claims: ReadonlyMap<string, ClaimMeaning>;
  readonly header: ReadonlyMap<string, ClaimMeaning>;
}

const learn = (path: string) => `https://learn.microsoft.com/entra/${path}`;

const sources = {
  access: {
    title: 'Access token claims reference',
    url: learn('identity-platform/access-token-claims-reference'),
  },
  id: { title: 'ID token claims reference', url: learn('identity-platform/id-token-claims-reference') },
  optional: { title: 'Optional claims reference', url: learn('identity-platform/optional-claims-reference') },
  agent: { title: 'Token claims of agents', url: learn('agent-id/agent-token-claims') },
  signing: { title: 'Access tokens: validate tokens', url: learn('identity-platform/access-tokens#validate-tokens') },
  b2c: {
    title: 'Azure AD B2C tokens',
    url: 'https://learn.microsoft.com/azure/active-directory-b2c/tokens-overview',
  },
  jwt: { title: 'RFC 7519', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1' },
  jws: { title: 'RFC 7515', url: 'https://www.rfc-editor.org/rfc/rfc7515#section-4.1' },
  possession: { title: 'RFC 7800', url: 'https://www.rfc-editor.org/rfc/rfc7800#section-3.1' },
} as const;
export type ClaimSource = keyof typeof sources;

type Rest = Omit<ClaimMeaning, 'text' | 'source'>;
type Row = readonly [name: string, source: ClaimSource | undefined, text: string, rest?: Rest];

const personal = { personal: true } as const;
const time = { time: true } as const;

const clientProof = {
  '0': 'no proof: a public client, such as a desktop or single-page app',
  '1': 'a client secret',
  '2': 'a certificate, or another assertion (managed identity, federated credential)',
} as const;

const facets = {
  '11': 'an agent identity',
  '13': 'the user account of an agent',
} as const;

const rows: readonly Row[] = [
  // Whom it is for, who made it, when
  [
    'aud',
    'access',
    'The API that the token is for. Graph takes only tokens that name Graph, as an address or as the id `00000003-0000-0000-c000-000000000000`. In an ID token it is the app itself.',
  ],
  ['iss', 'access', 'Who issued the token. The id in it is the tenant.'],
  [
    'iat',
    'access',
    'When the token was issued, or the sign-in for it took place. Permissions that were granted later are not in it.',
    time,
  ],
  ['nbf', 'access', 'The token is not valid before this time.', time],
  ['exp', 'access', 'The token is not valid from this time on. An API may refuse it earlier.', time],
  ['ver', 'access', 'The format of the token. It follows from the API, not from the endpoint: Graph’s are `1.0`.'],
  ['jti', 'jwt', 'A name for this one token. Entra uses `uti` for it.'],
  [
    'uti',
    'access',
    'A name for this one token. The sign-in log lists it as “unique token identifier”: with it the sign-in can be found.',
  ],
  // What it may do
  [
    'scp',
    'access',
    'Delegated permissions: what the app may do for the signed-in person, within what that person may do. Only in tokens of a person.',
  ],
  [
    'roles',
    'access',
    'Application permissions, in a token of an app. In a token of a person, the app roles that the person has in the API.',
  ],
  [
    'wids',
    'access',
    'Ids of directory roles that were active over the whole tenant when the token was issued, and marks that are no roles. A role that is not here proves nothing.',
  ],
  ['groups', 'access', 'Object ids of the person’s groups. Graph does not need them.'],
  ['hasgroups', 'access', 'The person is in groups, and the list was too long for the token.'],
  ['_claim_names', 'access', 'Names claims that were left out because they were too long: the groups, mostly.'],
  [
    '_claim_sources',
    'access',
    'Where the claims that were left out can be read. The address can still be that of Azure AD Graph, which is switched off.',
  ],
  [
    'acrs',
    'access',
    'Authentication contexts that this sign-in satisfies. An action behind Conditional Access can ask for one.',
  ],
  // Which app
  ['appid', 'access', 'The app that asked for the token (its client id), in tokens of version 1.'],
  ['azp', 'access', 'The app that asked for the token (its client id), in tokens of version 2.'],
  ['appidacr', 'access', 'How the app proved who it is.', { values: clientProof }],
  ['azpacr', 'access', 'How the app proved who it is.', { values: clientProof }],
  ['app_displayname', undefined, 'The name that the app has in its registration. Anybody can choose any name.'],
  [
    'idtyp',
    'optional',
    'Whether an app by itself or a person stands behind the token.',
    { values: { app: 'the app acts by itself', user: 'the app acts for a person', device: 'a device' } },
  ],
  [
    'xms_cc',
    'access',
    'What the app says that it can do.',
    {
      values: {
        cp1: 'it can answer claims challenges, and may get tokens that live for a day',
        CP1: 'it can answer claims challenges, and may get tokens that live for a day',
      },
    },
  ],
  ['xms_mirid', undefined, 'The Azure resource whose managed identity asked for the token.'],
  ['xms_az_rid', undefined, 'The Azure resource that asked for the token of a managed identity.'],
  ['xms_par_app_azp', 'agent', 'The application that the agent identity belongs to.'],
  ['xms_act_fct', 'agent', 'Facts about the app. Numbers that are not explained say nothing.', { values: facets }],
  ['xms_sub_fct', 'agent', 'Facts about the subject. Numbers that are not explained say nothing.', { values: facets }],
  ['xms_tnt_fct', 'agent', 'Facts about the tenant, as numbers.'],
  [
    'xms_idrel',
    'agent',
    'What the subject is to the tenant. Only odd numbers count.',
    {
      values: {
        '1': 'a member',
        '3': 'a member with a personal account',
        '5': 'a guest',
        '7': 'a service principal',
        '9': 'a device',
        '11': 'a partner with granular delegated admin rights',
        '13': 'an application without a service principal',
        '15': 'passed through',
        '17': 'a native identity with a profile',
        '19': 'a native identity',
        '21': 'a participant of a Teams meeting',
        '23': 'a participant of a Teams meeting, passed through',
        '25': 'a native identity for shared content',
        '27': 'a synchronised member of a multitenant organisation',
        '29': 'a person of a multitenant organisation',
        '31': 'a partner with delegated admin rights',
        '33': 'a federated managed identity',
      },
    },
  ],
  // Who
  [
    'oid',
    'access',
    'Object id of the person, or of the service principal of the app, in this tenant. Graph shows it as `id`.',
    personal,
  ],
  [
    'sub',
    'access',
    'The subject. For a person it is another value in each app; in a token of an app it is its object id.',
    personal,
  ],
  ['tid', 'access', 'The tenant that the token belongs to. Graph shows the data of this tenant.'],
  [
    'idp',
    'access',
    'Who signed the person in, where that is not this tenant: the home tenant of a guest, or `live.com`.',
  ],
  ['acct', 'optional', 'The standing of the person in the tenant.', { values: { '0': 'a member', '1': 'a guest' } }],
  ['name', 'access', 'Name of the person, to show.', personal],
  ['upn', 'access', 'Sign-in name of the person. That of a guest can hold `#EXT#`.', personal],
  ['unique_name', 'access', 'A name of the person, to show, in tokens of version 1.', personal],
  ['preferred_username', 'access', 'Sign-in name of the person, to show. Usual in ID tokens of version 2.', personal],
  ['given_name', 'access', 'First name of the person.', personal],
  ['family_name', 'access', 'Last name of the person.', personal],
  ['nickname', 'access', 'Another name of the person.', personal],
  ['email', 'optional', 'Mail address of the person, as reported: not verified, and it can change.', personal],
  ['verified_primary_email', 'optional', 'Mail addresses of the person that were verified.', personal],
  ['verified_secondary_email', 'optional', 'Further mail addresses of the person that were verified.', personal],
  ['xms_edov', 'optional', 'Whether the owner of the domain in `email` was verified.'],
  ['login_hint', 'optional', 'A hint for the next sign-in, so that the person need not choose an account.', personal],
  ['onprem_sid', 'access', 'Security id of the person in the directory on premises.', personal],
  ['puid', undefined, 'An id of the person inside Microsoft’s services.', personal],
  ['altsecid', undefined, 'An id of the person at the provider that signed them in.', personal],
  ['xms_st', undefined, 'The subject that the person has in the app that asked for the token.', personal],
  ['ctry', 'optional', 'Country of the person.', personal],
  ['xms_pl', 'optional', 'Language that the person prefers.'],
  ['xms_pdl', 'optional', 'Where the data of the person is kept, in a tenant with several places.'],
  // How the sign-in went
  ['auth_time', 'optional', 'When the person last signed in.', time],
  [
    'acr',
    'access',
    'An old level of assurance.',
    { values: { '0': 'the sign-in does not meet ISO/IEC 29115', '1': 'the sign-in meets it' } },
  ],
  [
    'amr',
    'access',
    'How the person, or the app, proved who they are.',
    {
      values: {
        pwd: 'a password or a client secret',
        rsa: 'a key, as in the Authenticator app, or a certificate',
        otp: 'a code by mail or text message',
        fed: 'a federated sign-in',
        wia: 'Windows sign-in',
        mfa: 'more than one factor',
        ngcmfa: 'more than one factor, to set up a credential',
        wiaormfa: 'Windows sign-in or more than one factor',
        none: 'no completed sign-in',
      },
    },
  ],
  ['ipaddr', 'access', 'Address that the person signed in from. Conditional Access can ask for another one.', personal],
  ['fwd', 'optional', 'Address of the client inside of a virtual network.', personal],
  ['vnet', 'optional', 'The virtual network of the client.'],
  ['in_corp', 'access', 'The sign-in came from a trusted network. Left out where it did not.'],
  [
    'deviceid',
    undefined,
    'The registered device of the sign-in. Without it a policy that asks for a managed device is not met.',
    personal,
  ],
  ['ztdid', 'optional', 'Id of the device in Windows Autopilot.', personal],
  ['platf', undefined, 'Platform of the device, as a number.'],
  [
    'signin_state',
    undefined,
    'State of the session and of the device.',
    {
      values: {
        kmsi: 'stay signed in',
        dvc_mngd: 'the device is managed',
        dvc_cmp: 'the device is compliant',
        dvc_dmjd: 'the device is joined to a domain',
        inknownntwk: 'a known network',
      },
    },
  ],
  ['sid', 'optional', 'The session of the sign-in. Signing out ends it.', personal],
  ['pwd_exp', 'access', 'When the password expires. Only sent shortly before; one page says a time, another seconds.'],
  ['pwd_url', 'access', 'Page where the password can be changed.'],
  ['cnf', 'possession', 'A key that the token is bound to: whoever sends it has to prove that they hold the key.'],
  // Only in ID tokens
  ['nonce', 'id', 'The value that the app sent with the sign-in. In the payload it stands only in ID tokens.'],
  ['at_hash', 'id', 'Hash of the access token that was issued with this ID token. Only ID tokens have it.'],
  ['c_hash', 'id', 'Hash of the code that was issued with this ID token. Only ID tokens have it.'],
  // The tenant
  ['tenant_ctry', 'optional', 'Country of the tenant.'],
  ['tenant_region_scope', 'optional', 'Region of the tenant.'],
  ['xms_tpl', 'optional', 'Language that the tenant prefers.'],
  ['xms_tcdt', undefined, 'When the tenant was made.', time],
  ['xms_tdbr', undefined, 'Data boundary of the tenant, such as `EU`.'],
  // B2C
  ['tfp', 'b2c', 'User flow of Azure AD B2C that issued the token. Graph trusts no token of a user flow.'],
  // For Microsoft alone
  ['aio', 'access', 'For Microsoft alone: used when a token is issued again.'],
  ['rh', 'access', 'For Microsoft alone: used when a token is issued again.'],
  ['xms_ftd', undefined, 'For Microsoft alone.'],
  ['xms_rd', undefined, 'For Microsoft alone.'],
  ['xms_acd', undefined, 'For Microsoft alone. It looks like a date of the app.', time],
  ['xms_aud_guid', undefined, 'Looks like the id of the API in `aud`.'],
  ['xms_pftexp', undefined, 'For Microsoft alone. It looks like a second time of expiry.', time],
  ['xms_ssm', undefined, 'For Microsoft alone.'],
];

const headerRows: readonly Row[] = [
  ['typ', 'access', 'What this is: a JSON Web Token.'],
  ['alg', 'access', 'How it was signed. Entra uses `RS256`; another value was not issued by Entra.'],
  ['kid', 'access', 'Name of the key that signed it. It is not looked up here.'],
  ['x5t', 'access', 'The same as `kid`, for old programs.'],
  [
    'nonce',
    'signing',
    'Marks a token that is for Graph, or another API of Microsoft, alone: it was replaced by its hash before signing, so a general library finds the signature wrong.',
  ],
  ['cty', 'jws', 'What stands inside, where that is a token again.'],
  ['enc', 'jws', 'How it was encrypted: only its recipient can read it.'],
  ['x5c', 'jws', 'The certificate that signed it. It is not checked here.'],
  ['jku', 'jws', 'An address of keys. It is never fetched here.'],
  ['x5u', 'jws', 'An address of a certificate. It is never fetched here.'],
  ['jwk', 'jws', 'The key that signed it, as the sender says. It proves nothing.'],
];

const mapOf = (of: readonly Row[]): ReadonlyMap<string, ClaimMeaning> =>
  new Map(of.map(([name, source, text, rest]) => [name, { text, ...(source && { source }), ...rest }]));

export const claimMeanings: ClaimMeanings = {
  checked: '2026-11-26',
  sources,
  claims: mapOf(rows),
  header: mapOf(headerRows),
};
