import { exchangeGrants } from '../reference/permission-exceptions.ts';
import type { PermissionType, Source } from './fix.ts';

/** A smaller way to the same data, which no list of the call shows. */
export interface NarrowerWay {
  /** What to ask for instead: the name of a permission, or of a feature. */
  readonly instead: string;
  readonly text: string;
  readonly source: Source;
}

interface Way extends NarrowerWay {
  readonly covers: (name: string) => boolean;
  readonly type?: PermissionType;
}

const selected: Source = {
  url: 'https://learn.microsoft.com/graph/permissions-selected-overview',
  title: 'Overview of Selected permissions in OneDrive and SharePoint',
  checked: '2026-11-25',
};

const rbac: Source = {
  url: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
  title: 'Role Based Access Control for Applications in Exchange Online',
  checked: '2026-11-24',
};

const reference: Source = {
  url: 'https://learn.microsoft.com/graph/permissions-reference',
  title: 'Microsoft Graph permissions reference',
  checked: '2026-11-26',
};

const ways: readonly Way[] = [
  {
    covers: (name) => /^(?:Sites|Files)\.(?:Read|ReadWrite|Manage|FullControl)\.All$/i.test(name),
    instead: 'Sites.Selected',
    text: 'opens no site by itself; you grant the app one site after the other, to read or to write. `Lists.SelectedOperations.Selected` and `Files.SelectedOperations.Selected` do the same for one list or file.',
    source: selected,
  },
  {
    covers: (name) => exchangeGrants.has(name),
    type: 'application',
    instead: 'RBAC for Applications',
    text: 'is a role in Exchange over some mailboxes alone. Grant it there instead of this permission, not beside it: the app gets the sum of both.',
    source: rbac,
  },
  {
    covers: (name) => /^full_access_as_app$/i.test(name),
    instead: 'RBAC for Applications',
    text: 'is a role in Exchange over some mailboxes alone. Grant it there instead of this permission, not beside it: the app gets the sum of both.',
    source: rbac,
  },
  {
    covers: (name) => /^Application\.ReadWrite\.All$/i.test(name),
    type: 'application',
    instead: 'Application.ReadWrite.OwnedBy',
    text: 'lets the app manage only the apps that it made or owns.',
    source: reference,
  },
];

export function narrowerWays(name: string, type: PermissionType | undefined): readonly NarrowerWay[] {
  return ways.filter((way) => way.covers(name) && (way.type === undefined || type === undefined || way.type === type));
}
