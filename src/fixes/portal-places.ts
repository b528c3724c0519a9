/** Places of the Entra admin center that several pages lead to: the clicks, and the address that opens them. */

const portal = 'https://entra.microsoft.com/#view/';

const registrationPages = {
  Overview: ['Overview'],
  Authentication: ['Manage', 'Authentication'],
  Credentials: ['Manage', 'Certificates & secrets'],
} as const;

/** A page of the app registration. The app's developer has it, in its home tenant. */
export function registration(page: keyof typeof registrationPages): {
  readonly path: readonly string[];
  readonly url: string;
} {
  return {
    path: ['Entra ID', 'App registrations', 'All applications', '<app>', ...registrationPages[page]],
    url: `${portal}Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${page}/appId/<app-id>`,
  };
}

const enterprisePages = {
  Properties: ['Manage', 'Properties'],
  Users: ['Manage', 'Users and groups'],
  Permissions: ['Security', 'Permissions'],
} as const;

/** A page of the enterprise app. Every tenant that uses the app has its own. */
export function enterpriseApp(page: keyof typeof enterprisePages): {
  readonly path: readonly string[];
  readonly url: string;
} {
  return {
    path: ['Entra ID', 'Enterprise apps', 'All applications', '<app>', ...enterprisePages[page]],
    url: `${portal}Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${page}/objectId/<service-principal-object-id>/appId/<app-id>`,
  };
}

export const allEnterpriseApps = {
  path: ['Entra ID', 'Enterprise apps', 'All applications'],
  url: `${portal}Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
} as const;

export const allRegistrations = {
  path: ['Entra ID', 'App registrations', 'All applications'],
  url: `${portal}Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
} as const;

export const allUsers = {
  path: ['Entra ID', 'Users', 'All users'],
  url: `${portal}Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers`,
} as const;

export const tenantOverview = {
  path: ['Entra ID', 'Overview'],
  url: `${portal}Microsoft_AAD_IAM/TenantOverview.ReactView`,
} as const;

export const signInLogs = {
  path: ['Entra ID', 'Monitoring & health', 'Sign-in logs'],
  url: `${portal}Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true`,
} as const;

/** Said once on each page whose scripts ask for scopes. */
export const scriptsSignIn =
  'The scripts sign in as Microsoft Graph Command Line Tools. If they ask an administrator for consent, leave ' +
  '"Consent on behalf of your organization" unticked. In a national cloud add `-Environment USGov`, `USGovDoD` or ' +
  '`China` to `Connect-MgGraph`.';

export const graphModule = 'Module Microsoft.Graph (Install-Module Microsoft.Graph -Scope CurrentUser)';

/** Whatever signs a person or an app in needs no more than this one. */
export const signInModule = 'Module Microsoft.Graph.Authentication';
