import type { BroadPermission } from '../commands/broad-permissions.ts';
import type { Source } from './fix.ts';

/** What the holder of a broad permission can do, which its name does not say. */
export interface BroadWarning {
  /** What somebody could do who controls the app. */
  readonly danger: string;
  /** What is mostly enough. */
  readonly instead: string;
  readonly source: Source;
}

const reference: Source = {
  url: 'https://learn.microsoft.com/graph/permissions-reference',
  title: 'Microsoft Graph permissions reference',
  checked: '2026-11-26',
};

export const broadWarnings: Readonly<Record<BroadPermission, BroadWarning>> = {
  'RoleManagement.ReadWrite.Directory': {
    danger:
      'Whoever controls the app can make any account, or the app itself, Global Administrator. That is the whole tenant.',
    instead: 'Reading roles needs `RoleManagement.Read.Directory` only. Let people change roles, not apps.',
    source: reference,
  },
  'AppRoleAssignment.ReadWrite.All': {
    danger:
      'Whoever controls the app can give it, or another app, every application permission without a page to confirm: `RoleManagement.ReadWrite.Directory` among them, and with that the whole tenant.',
    instead: 'Grant what the app needs yourself, once. Reading grants needs `Application.Read.All` only.',
    source: reference,
  },
  'Application.ReadWrite.All': {
    danger:
      'Whoever controls the app can put a secret of their own on any app of the tenant, and then act as that app with everything that it holds.',
    instead:
      'Apps that the app makes itself need `Application.ReadWrite.OwnedBy`, reading needs `Application.Read.All` only.',
    source: reference,
  },
  'Directory.ReadWrite.All': {
    danger:
      'Whoever controls the app can change people, groups and devices of the whole tenant. Who puts an account into a group gets what the group opens; Microsoft says that the recovery properties that it can change may lead to the takeover of accounts.',
    instead: 'Ask for the one kind: `User.ReadWrite.All`, `Group.ReadWrite.All`, or `Directory.Read.All` to read.',
    source: reference,
  },
  'Sites.FullControl.All': {
    danger:
      'Whoever controls the app can read, change and delete every file of every SharePoint and OneDrive site, and give others access to it.',
    instead: '`Sites.Selected` opens the sites that you name, and no other.',
    source: {
      url: 'https://learn.microsoft.com/graph/permissions-selected-overview',
      title: 'Overview of Selected permissions in OneDrive and SharePoint',
      checked: '2026-11-25',
    },
  },
  full_access_as_app: {
    danger:
      'Whoever controls the app can read, send and delete mail in every mailbox of the tenant. It is no permission of Microsoft Graph: it belongs to Office 365 Exchange Online, for Exchange Web Services.',
    instead: 'A role of RBAC for Applications in Exchange opens some mailboxes only.',
    source: {
      url: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
      title: 'Role Based Access Control for Applications in Exchange Online',
      checked: '2026-11-24',
    },
  },
};
