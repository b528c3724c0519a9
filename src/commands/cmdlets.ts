/**
 * The cmdlets that the commands of the fixes use, with the parameters that their reference pages list and that we
 * use or may use. Read on the reference pages that `sourceOf` gives. Names as the modules export them.
 */
interface Module {
  /** Address of the module's reference; a cmdlet's page is its name in lower case below it. */
  readonly docs: string;
  /** Comes with Windows PowerShell 5.1. */
  readonly builtIn: boolean;
  /** YYYY-MM-DD */
  readonly checked: string;
}

const learn = 'https://learn.microsoft.com/powershell/module/';

const modules = {
  'Microsoft.Graph.Authentication': {
    docs: `${learn}microsoft.graph.authentication/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Applications': {
    docs: `${learn}microsoft.graph.applications/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Identity.SignIns': {
    docs: `${learn}microsoft.graph.identity.signins/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Users': { docs: `${learn}microsoft.graph.users/`, builtIn: false, checked: '2026-11-24' },
  'Microsoft.Graph.Reports': { docs: `${learn}microsoft.graph.reports/`, builtIn: false, checked: '2026-11-24' },
  'Microsoft.Graph.Beta.Reports': {
    docs: `${learn}microsoft.graph.beta.reports/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  ExchangeOnlineManagement: { docs: `${learn}exchangepowershell/`, builtIn: false, checked: '2026-11-24' },
  'Microsoft.Graph.Groups': { docs: `${learn}microsoft.graph.groups/`, builtIn: false, checked: '2026-11-24' },
  'Microsoft.Graph.Users.Actions': {
    docs: `${learn}microsoft.graph.users.actions/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Identity.Governance': {
    docs: `${learn}microsoft.graph.identity.governance/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Identity.DirectoryManagement': {
    docs: `${learn}microsoft.graph.identity.directorymanagement/`,
    builtIn: false,
    checked: '2026-11-24',
  },
  'Microsoft.Graph.Identity.Partner': {
    docs: `${learn}microsoft.graph.identity.partner/`,
    builtIn: false,
    checked: '2026-11-25',
  },
  'Microsoft.Online.SharePoint.PowerShell': {
    docs: `${learn}sharepoint-online/`,
    builtIn: false,
    checked: '2026-11-25',
  },
  ActiveDirectory: { docs: `${learn}activedirectory/`, builtIn: false, checked: '2026-11-25' },
  PKI: { docs: `${learn}pki/`, builtIn: true, checked: '2026-11-24' },
  'Microsoft.Graph.Sites': { docs: `${learn}microsoft.graph.sites/`, builtIn: false, checked: '2026-11-25' },
  'Microsoft.Graph.Teams': { docs: `${learn}microsoft.graph.teams/`, builtIn: false, checked: '2026-11-25' },
  'Microsoft.Graph.Beta.Teams': { docs: `${learn}microsoft.graph.beta.teams/`, builtIn: false, checked: '2026-11-24' },
  MicrosoftTeams: { docs: `${learn}microsoftteams/`, builtIn: false, checked: '2026-11-25' },
  Windows: {
    docs: 'https://learn.microsoft.com/windows-server/administration/windows-commands/',
    builtIn: true,
    checked: '2026-11-25',
  },
  'Az.Accounts': { docs: `${learn}az.accounts/`, builtIn: false, checked: '2026-11-24' },
  'Microsoft.PowerShell.Core': { docs: `${learn}microsoft.powershell.core/`, builtIn: true, checked: '2026-11-24' },
  'Microsoft.PowerShell.Utility': {
    docs: `${learn}microsoft.powershell.utility/`,
    builtIn: true,
    checked: '2026-11-24',
  },
  'Microsoft.PowerShell.Management': {
    docs: `${learn}microsoft.powershell.management/`,
    builtIn: true,
    checked: '2026-11-24',
  },
  'Microsoft.PowerShell.Security': {
    docs: `${learn}microsoft.powershell.security/`,
    builtIn: true,
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Module>;

interface Cmdlet {
  readonly module: keyof typeof modules;
  readonly parameters: readonly string[];
}

/** What the generated cmdlets of Microsoft Graph that list things have in common. */
const list = ['All', 'CountVariable', 'ExpandProperty', 'Filter', 'Property', 'Search', 'Sort', 'Top'];
const write = ['BodyParameter', 'Confirm', 'ResponseHeadersVariable', 'WhatIf'];

export const cmdlets: Readonly<Record<string, Cmdlet>> = {
  'Connect-MgGraph': {
    module: 'Microsoft.Graph.Authentication',
    parameters: [
      'AccessToken',
      'Certificate',
      'CertificateSubjectName',
      'CertificateThumbprint',
      'ClientId',
      'ClientSecretCredential',
      'ClientTimeout',
      'ContextScope',
      'Environment',
      'EnvironmentVariable',
      'Identity',
      'NoWelcome',
      'Scopes',
      'SendCertificateChain',
      'TenantId',
      'UseDeviceCode',
    ],
  },
  'Disconnect-MgGraph': { module: 'Microsoft.Graph.Authentication', parameters: [] },
  'Find-MgGraphCommand': {
    module: 'Microsoft.Graph.Authentication',
    parameters: ['ApiVersion', 'Command', 'InputObject', 'Method', 'Uri'],
  },
  'Find-MgGraphPermission': {
    module: 'Microsoft.Graph.Authentication',
    parameters: ['All', 'ExactMatch', 'Online', 'PermissionType', 'SearchString'],
  },
  'Get-MgContext': { module: 'Microsoft.Graph.Authentication', parameters: [] },
  'Invoke-MgGraphRequest': {
    module: 'Microsoft.Graph.Authentication',
    parameters: [
      'Body',
      'ContentType',
      'GraphRequestSession',
      'Headers',
      'InputFilePath',
      'Method',
      'OutputFilePath',
      'OutputType',
      'PassThru',
      'ResponseHeadersVariable',
      'SessionVariable',
      'SkipHeaderValidation',
      'SkipHttpErrorCheck',
      'StatusCodeVariable',
      'Uri',
      'UserAgent',
    ],
  },
  'Get-MgApplication': { module: 'Microsoft.Graph.Applications', parameters: ['ApplicationId', ...list] },
  'Get-MgServicePrincipal': { module: 'Microsoft.Graph.Applications', parameters: ['ServicePrincipalId', ...list] },
  'Get-MgServicePrincipalAppRoleAssignment': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AppRoleAssignmentId', 'ServicePrincipalId', ...list],
  },
  'Get-MgServicePrincipalOauth2PermissionGrant': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['OAuth2PermissionGrantId', 'ServicePrincipalId', ...list],
  },
  'New-MgServicePrincipalAppRoleAssignment': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AppRoleId', 'PrincipalId', 'ResourceId', 'ServicePrincipalId', ...write],
  },
  'Remove-MgServicePrincipalAppRoleAssignment': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AppRoleAssignmentId', 'Confirm', 'IfMatch', 'PassThru', 'ServicePrincipalId', 'WhatIf'],
  },
  'Get-MgOauth2PermissionGrant': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['OAuth2PermissionGrantId', ...list],
  },
  'New-MgOauth2PermissionGrant': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['ClientId', 'ConsentType', 'PrincipalId', 'ResourceId', 'Scope', ...write],
  },
  'Update-MgOauth2PermissionGrant': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['ClientId', 'ConsentType', 'OAuth2PermissionGrantId', 'PrincipalId', 'ResourceId', 'Scope', ...write],
  },
  'Remove-MgOauth2PermissionGrant': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['Confirm', 'IfMatch', 'OAuth2PermissionGrantId', 'PassThru', 'WhatIf'],
  },
  'Get-MgPolicyAuthorizationPolicy': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['ExpandProperty', 'Property'],
  },
  'Get-MgIdentityConditionalAccessPolicy': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['ConditionalAccessPolicyId', ...list],
  },
  'Get-MgUser': { module: 'Microsoft.Graph.Users', parameters: ['UserId', ...list] },
  'Get-MgAuditLogDirectoryAudit': { module: 'Microsoft.Graph.Reports', parameters: ['DirectoryAuditId', ...list] },
  'Get-MgBetaAuditLogSignIn': { module: 'Microsoft.Graph.Beta.Reports', parameters: ['SignInId', ...list] },
  'Connect-ExchangeOnline': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'AppId',
      'CertificateThumbprint',
      'ExchangeEnvironmentName',
      'Organization',
      'ShowBanner',
      'UserPrincipalName',
    ],
  },
  'Get-OrganizationConfig': { module: 'ExchangeOnlineManagement', parameters: ['DomainController'] },
  'Set-OrganizationConfig': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'Confirm',
      'EwsAllowedAppIDs',
      'EwsAllowList',
      'EwsApplicationAccessPolicy',
      'EwsBlockList',
      'EwsEnabled',
      'WhatIf',
    ],
  },
  'Get-CASMailbox': { module: 'ExchangeOnlineManagement', parameters: ['Filter', 'Identity', 'ResultSize'] },
  'Set-CASMailbox': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'Confirm',
      'EwsAllowList',
      'EwsApplicationAccessPolicy',
      'EwsBlockList',
      'EwsEnabled',
      'Identity',
      'WhatIf',
    ],
  },
  'Get-ApplicationAccessPolicy': { module: 'ExchangeOnlineManagement', parameters: ['Identity'] },
  'Get-MgGroup': { module: 'Microsoft.Graph.Groups', parameters: ['GroupId', ...list] },
  'Get-MgGroupMemberAsGroup': {
    module: 'Microsoft.Graph.Groups',
    parameters: ['DirectoryObjectId', 'GroupId', ...list],
  },
  'Get-MgUserTransitiveMemberOfAsDirectoryRole': {
    module: 'Microsoft.Graph.Users',
    parameters: ['DirectoryObjectId', 'UserId', ...list],
  },
  'Get-MgUserLicenseDetail': { module: 'Microsoft.Graph.Users', parameters: ['LicenseDetailsId', 'UserId', ...list] },
  'Update-MgUser': {
    module: 'Microsoft.Graph.Users',
    parameters: ['AccountEnabled', 'PasswordProfile', 'UsageLocation', 'UserId', ...write],
  },
  'Set-MgUserLicense': {
    module: 'Microsoft.Graph.Users.Actions',
    parameters: ['AddLicenses', 'RemoveLicenses', 'UserId', ...write],
  },
  'Reset-MgUserAuthenticationMethodPassword': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['AuthenticationMethodId', 'NewPassword', 'UserId', ...write],
  },
  'Get-MgRoleManagementDirectoryRoleAssignment': {
    module: 'Microsoft.Graph.Identity.Governance',
    parameters: ['UnifiedRoleAssignmentId', ...list],
  },
  'Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance': {
    module: 'Microsoft.Graph.Identity.Governance',
    parameters: ['UnifiedRoleEligibilityScheduleInstanceId', ...list],
  },
  'New-MgRoleManagementDirectoryRoleAssignment': {
    module: 'Microsoft.Graph.Identity.Governance',
    parameters: ['AppScopeId', 'DirectoryScopeId', 'PrincipalId', 'RoleDefinitionId', ...write],
  },
  'Get-MgSubscribedSku': {
    module: 'Microsoft.Graph.Identity.DirectoryManagement',
    parameters: ['SubscribedSkuId', ...list],
  },
  'Get-MgTenantRelationshipDelegatedAdminRelationship': {
    module: 'Microsoft.Graph.Identity.Partner',
    parameters: ['DelegatedAdminRelationshipId', ...list],
  },
  'Get-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment': {
    module: 'Microsoft.Graph.Identity.Partner',
    parameters: ['DelegatedAdminAccessAssignmentId', 'DelegatedAdminRelationshipId', ...list],
  },
  'Get-Recipient': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Filter', 'Identity', 'RecipientTypeDetails', 'ResultSize'],
  },
  'Add-DistributionGroupMember': {
    module: 'ExchangeOnlineManagement',
    parameters: ['BypassSecurityGroupManagerCheck', 'Confirm', 'DomainController', 'Identity', 'Member', 'WhatIf'],
  },
  'Get-DistributionGroupMember': { module: 'ExchangeOnlineManagement', parameters: ['Identity', 'ResultSize'] },
  'Connect-SPOService': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['Credential', 'Region', 'Url'],
  },
  'Request-SPOPersonalSite': { module: 'Microsoft.Online.SharePoint.PowerShell', parameters: ['NoWait', 'UserEmails'] },
  'Add-ADGroupMember': {
    module: 'ActiveDirectory',
    parameters: ['Confirm', 'Credential', 'Identity', 'Members', 'PassThru', 'Server', 'WhatIf'],
  },
  'New-MgServicePrincipal': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AccountEnabled', 'AppId', ...write],
  },
  'Update-MgServicePrincipal': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AccountEnabled', 'AppRoleAssignmentRequired', 'ServicePrincipalId', ...write],
  },
  'New-MgApplication': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['DisplayName', 'RequiredResourceAccess', 'SignInAudience', 'Spa', ...write],
  },
  'Remove-MgApplication': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['ApplicationId', 'PassThru', ...write],
  },
  'Update-MgApplication': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['ApplicationId', 'IsFallbackPublicClient', 'PublicClient', 'SignInAudience', 'Spa', 'Web', ...write],
  },
  'Add-MgApplicationPassword': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['ApplicationId', 'PasswordCredential', ...write],
  },
  'Remove-MgApplicationPassword': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['ApplicationId', 'KeyId', 'PassThru', ...write],
  },
  'Get-MgApplicationFederatedIdentityCredential': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['ApplicationId', 'FederatedIdentityCredentialId', ...list],
  },
  'Get-MgServicePrincipalAppRoleAssignedTo': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AppRoleAssignmentId', 'ServicePrincipalId', ...list],
  },
  'New-MgServicePrincipalAppRoleAssignedTo': {
    module: 'Microsoft.Graph.Applications',
    parameters: ['AppRoleId', 'PrincipalId', 'ResourceId', 'ServicePrincipalId', ...write],
  },
  'New-MgInvitation': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: [
      'InviteRedirectUrl',
      'InvitedUserDisplayName',
      'InvitedUserEmailAddress',
      'ResetRedemption',
      'SendInvitationMessage',
      ...write,
    ],
  },
  'Get-MgGroupMember': { module: 'Microsoft.Graph.Groups', parameters: ['GroupId', ...list] },
  'Enable-ADAccount': {
    module: 'ActiveDirectory',
    parameters: ['Confirm', 'Credential', 'Identity', 'PassThru', 'Server', 'WhatIf'],
  },
  'New-SelfSignedCertificate': {
    module: 'PKI',
    parameters: [
      'CertStoreLocation',
      'HashAlgorithm',
      'KeyAlgorithm',
      'KeyExportPolicy',
      'KeyLength',
      'KeySpec',
      'NotAfter',
      'Subject',
    ],
  },
  'Export-Certificate': { module: 'PKI', parameters: ['Cert', 'FilePath', 'Type'] },
  'Get-Date': { module: 'Microsoft.PowerShell.Utility', parameters: ['Date', 'Format', 'UFormat'] },
  'Get-ChildItem': {
    module: 'Microsoft.PowerShell.Management',
    parameters: ['Filter', 'Force', 'LiteralPath', 'Path', 'Recurse'],
  },
  'Join-Path': { module: 'Microsoft.PowerShell.Management', parameters: ['ChildPath', 'Path', 'Resolve'] },
  'Set-Clipboard': { module: 'Microsoft.PowerShell.Management', parameters: ['Append', 'Value'] },
  'Import-Module': { module: 'Microsoft.PowerShell.Core', parameters: ['Force', 'MinimumVersion', 'Name', 'PassThru'] },
  'Group-Object': { module: 'Microsoft.PowerShell.Utility', parameters: ['AsHashTable', 'NoElement', 'Property'] },
  'Test-ApplicationAccessPolicy': { module: 'ExchangeOnlineManagement', parameters: ['AppId', 'Identity'] },
  'Remove-ApplicationAccessPolicy': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Confirm', 'Identity', 'WhatIf'],
  },
  'Get-ServicePrincipal': { module: 'ExchangeOnlineManagement', parameters: ['Identity', 'Organization'] },
  'New-ServicePrincipal': {
    module: 'ExchangeOnlineManagement',
    parameters: ['AppId', 'Confirm', 'DisplayName', 'ObjectId', 'WhatIf'],
  },
  'Test-ServicePrincipalAuthorization': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Confirm', 'Identity', 'Resource', 'WhatIf'],
  },
  'New-ManagementScope': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Confirm', 'Exclusive', 'Force', 'Name', 'RecipientRestrictionFilter', 'RecipientRoot', 'WhatIf'],
  },
  'New-ManagementRoleAssignment': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'App',
      'Confirm',
      'CustomResourceScope',
      'Force',
      'Name',
      'RecipientAdministrativeUnitScope',
      'RecipientGroupScope',
      'Role',
      'WhatIf',
    ],
  },
  'Get-EXOMailbox': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Identity', 'Properties', 'PropertySets', 'RecipientTypeDetails', 'ResultSize'],
  },
  'Get-EXOMailboxFolderPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Identity', 'User', 'UserPrincipalName'],
  },
  'Get-EXOMailboxFolderStatistics': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Archive', 'Folderscope', 'Identity', 'UserPrincipalName'],
  },
  'Get-EXOMailboxPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Identity', 'ResultSize', 'User', 'UserPrincipalName'],
  },
  'Get-EXORecipientPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: ['AccessRights', 'Identity', 'ResultSize', 'Trustee'],
  },
  'Add-MailboxFolderPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'AccessRights',
      'Confirm',
      'Identity',
      'SendNotificationToUser',
      'SharingPermissionFlags',
      'User',
      'WhatIf',
    ],
  },
  'Set-MailboxFolderPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: [
      'AccessRights',
      'Confirm',
      'Identity',
      'SendNotificationToUser',
      'SharingPermissionFlags',
      'User',
      'WhatIf',
    ],
  },
  'Add-MailboxPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: ['AccessRights', 'AutoMapping', 'Confirm', 'Identity', 'InheritanceType', 'User', 'WhatIf'],
  },
  'Add-RecipientPermission': {
    module: 'ExchangeOnlineManagement',
    parameters: ['AccessRights', 'Confirm', 'Identity', 'Trustee', 'WhatIf'],
  },
  'Set-Mailbox': {
    module: 'ExchangeOnlineManagement',
    parameters: ['Confirm', 'GrantSendOnBehalfTo', 'Identity', 'WhatIf'],
  },
  'Remove-DistributionGroupMember': {
    module: 'ExchangeOnlineManagement',
    parameters: ['BypassSecurityGroupManagerCheck', 'Confirm', 'Identity', 'Member', 'WhatIf'],
  },
  'Connect-MicrosoftTeams': {
    module: 'MicrosoftTeams',
    parameters: [
      'AccountId',
      'ApplicationId',
      'CertificateThumbprint',
      'TeamsEnvironmentName',
      'TenantId',
      'UseDeviceAuthentication',
    ],
  },
  'Get-CsApplicationAccessPolicy': { module: 'MicrosoftTeams', parameters: ['Filter', 'Identity'] },
  'Get-CsUserPolicyAssignment': { module: 'MicrosoftTeams', parameters: ['Identity', 'PolicyType'] },
  'New-CsApplicationAccessPolicy': { module: 'MicrosoftTeams', parameters: ['AppIds', 'Description', 'Identity'] },
  'Set-CsApplicationAccessPolicy': {
    module: 'MicrosoftTeams',
    parameters: ['AppIds', 'Confirm', 'Description', 'Identity', 'WhatIf'],
  },
  'Grant-CsApplicationAccessPolicy': {
    module: 'MicrosoftTeams',
    parameters: ['Confirm', 'Global', 'Group', 'Identity', 'PassThru', 'PolicyName', 'Rank', 'WhatIf'],
  },
  'Get-SPOSite': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['ArchiveStatus', 'Filter', 'Identity', 'Limit'],
  },
  'Set-SPOSite': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: [
      'AddRestrictedAccessControlGroups',
      'Confirm',
      'Identity',
      'LockState',
      'RemoveRestrictedAccessControlGroups',
      'RestrictedAccessControl',
      'RestrictedAccessControlGroups',
      'WhatIf',
    ],
  },
  'Set-SPOSiteArchiveState': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['ArchiveState', 'Confirm', 'Force', 'Identity', 'NoWait', 'WhatIf'],
  },
  'Get-SPOSiteRestrictedAppAccessControl': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['Identity'],
  },
  'Set-SPOSiteRestrictedAppAccessControlList': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['AddRestrictedAppIds', 'Confirm', 'Identity', 'ListType', 'RemoveRestrictedAppIds', 'WhatIf'],
  },
  'Get-SPOTenantRestrictedAppAccessControl': { module: 'Microsoft.Online.SharePoint.PowerShell', parameters: [] },
  'Set-SPOTenantRestrictedAppAccessControlList': {
    module: 'Microsoft.Online.SharePoint.PowerShell',
    parameters: ['AddRestrictedAppIds', 'Confirm', 'RemoveRestrictedAppIds', 'WhatIf'],
  },
  'Get-MgSitePermission': { module: 'Microsoft.Graph.Sites', parameters: ['PermissionId', 'SiteId', ...list] },
  'New-MgSitePermission': {
    module: 'Microsoft.Graph.Sites',
    parameters: ['GrantedTo', 'GrantedToIdentities', 'Roles', 'SiteId', ...write],
  },
  'Get-MgTeamMember': { module: 'Microsoft.Graph.Teams', parameters: ['ConversationMemberId', 'TeamId', ...list] },
  'New-MgTeamMember': { module: 'Microsoft.Graph.Teams', parameters: ['DisplayName', 'Roles', 'TeamId', ...write] },
  'Get-MgTeamPermissionGrant': {
    module: 'Microsoft.Graph.Teams',
    parameters: ['ResourceSpecificPermissionGrantId', 'TeamId', ...list],
  },
  'Get-MgBetaTeamRscConfiguration': { module: 'Microsoft.Graph.Beta.Teams', parameters: [] },
  'Get-MgBetaChatRscConfiguration': { module: 'Microsoft.Graph.Beta.Teams', parameters: [] },
  'Set-MgBetaTeamRscConfiguration': {
    module: 'Microsoft.Graph.Beta.Teams',
    parameters: ['Confirm', 'State', 'WhatIf'],
  },
  'New-MgBetaTeamAppPreApproval': {
    module: 'Microsoft.Graph.Beta.Teams',
    parameters: [
      'ResourceSpecificApplicationPermissionsAllowedForChats',
      'ResourceSpecificApplicationPermissionsAllowedForTeams',
      'SpecificSensitivityLabelIdsApplicableToTeams',
      'TeamLevelSensitivityLabelCondition',
      'TeamsAppId',
    ],
  },
  'Get-MgPolicyCrossTenantAccessPolicyDefault': {
    module: 'Microsoft.Graph.Identity.SignIns',
    parameters: ['ExpandProperty', 'Property'],
  },
  'Get-MgEnvironment': { module: 'Microsoft.Graph.Authentication', parameters: ['Name'] },
  'Add-MgEnvironment': {
    module: 'Microsoft.Graph.Authentication',
    parameters: ['AzureADEndpoint', 'Confirm', 'GraphEndpoint', 'Name', 'WhatIf'],
  },
  'ConvertTo-Json': { module: 'Microsoft.PowerShell.Utility', parameters: ['Compress', 'Depth', 'InputObject'] },
  w32tm: { module: 'Windows', parameters: [] },
  'Get-AzAccessToken': {
    module: 'Az.Accounts',
    parameters: ['AsSecureString', 'ResourceTypeName', 'ResourceUrl', 'TenantId'],
  },
  'ForEach-Object': { module: 'Microsoft.PowerShell.Core', parameters: ['Begin', 'End', 'MemberName', 'Process'] },
  'Out-Null': { module: 'Microsoft.PowerShell.Core', parameters: ['InputObject'] },
  'Where-Object': { module: 'Microsoft.PowerShell.Core', parameters: ['FilterScript', 'Property', 'Value'] },
  'ConvertFrom-Json': { module: 'Microsoft.PowerShell.Utility', parameters: ['InputObject'] },
  'Format-List': { module: 'Microsoft.PowerShell.Utility', parameters: ['Force', 'GroupBy', 'Property'] },
  'Format-Table': { module: 'Microsoft.PowerShell.Utility', parameters: ['AutoSize', 'GroupBy', 'Property', 'Wrap'] },
  'Invoke-RestMethod': {
    module: 'Microsoft.PowerShell.Utility',
    parameters: ['Body', 'ContentType', 'Headers', 'Method', 'TimeoutSec', 'Uri', 'UseBasicParsing', 'UserAgent'],
  },
  'Invoke-WebRequest': {
    module: 'Microsoft.PowerShell.Utility',
    parameters: ['Body', 'ContentType', 'Headers', 'Method', 'TimeoutSec', 'Uri', 'UseBasicParsing', 'UserAgent'],
  },
  'New-Object': { module: 'Microsoft.PowerShell.Utility', parameters: ['ArgumentList', 'Property', 'TypeName'] },
  'Remove-Variable': { module: 'Microsoft.PowerShell.Utility', parameters: ['Force', 'Name', 'Scope'] },
  'Select-Object': {
    module: 'Microsoft.PowerShell.Utility',
    parameters: ['ExcludeProperty', 'ExpandProperty', 'First', 'Index', 'Last', 'Property', 'Skip', 'Unique', 'Wait'],
  },
  'Sort-Object': { module: 'Microsoft.PowerShell.Utility', parameters: ['Descending', 'Property', 'Unique'] },
  'Write-Warning': { module: 'Microsoft.PowerShell.Utility', parameters: ['Message'] },
  'Get-Clipboard': { module: 'Microsoft.PowerShell.Management', parameters: ['Raw'] },
  'Get-Credential': { module: 'Microsoft.PowerShell.Security', parameters: ['Credential', 'Message', 'UserName'] },
};

/** Every cmdlet of a module takes these (about_CommonParameters). */
export const commonParameters: readonly string[] = [
  'Debug',
  'ErrorAction',
  'ErrorVariable',
  'InformationAction',
  'InformationVariable',
  'OutBuffer',
  'OutVariable',
  'PipelineVariable',
  'Verbose',
  'WarningAction',
  'WarningVariable',
];

export function sourceOf(name: string): { readonly url: string; readonly checked: string } | undefined {
  const cmdlet = Object.hasOwn(cmdlets, name) ? cmdlets[name] : undefined;
  if (cmdlet === undefined) return undefined;
  const { docs, checked } = modules[cmdlet.module];
  return { url: docs + name.toLowerCase(), checked };
}
