/**
 * Which service plans of a licence open which part of Graph, by the beginning of the plan's name. Tenant-wide plans (Entra ID
 * P1 and P2) are not among them: no person holds them for a call. Source: Microsoft's product names and service plan
 * identifiers for licensing. Checked 2026-11-26.
 */
export interface WorkloadPlans {
  readonly workload: string;
  /** Of the request's path, in lower case. */
  readonly paths: RegExp;
  readonly plans: readonly string[];
}

export const workloadPlans: readonly WorkloadPlans[] = [
  {
    workload: 'Exchange Online',
    paths:
      /\/(?:messages|mailfolders|sendmail|events?|calendars?|calendarview|calendargroups|contacts|contactfolders|mailboxsettings|inferenceclassification|outlook)(?:\/|$)/,
    plans: ['EXCHANGE_S_', 'EXCHANGE_B_', 'EXCHANGE_L_'],
  },
  {
    workload: 'SharePoint and OneDrive',
    paths: /\/(?:drives?|sites|followedsites|lists)(?:\/|$)/,
    plans: ['SHAREPOINT', 'ONEDRIVE'],
  },
  {
    workload: 'Teams',
    paths: /\/(?:teams|chats|joinedteams|onlinemeetings|channels|teamwork|presence)(?:\/|$)/,
    plans: ['TEAMS1', 'TEAMS_'],
  },
  { workload: 'Intune', paths: /^\/devicemanagement(?:\/|$)|^\/deviceappmanagement(?:\/|$)/, plans: ['INTUNE_'] },
  { workload: 'Planner', paths: /\/planner(?:\/|$)/, plans: ['PROJECTWORKMANAGEMENT', 'PROJECT_', 'BPOS_S_TODO'] },
];
