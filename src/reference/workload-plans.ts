/**
 * Which service plans open which part of Graph, and whether the person or the tenant has to have one. Plans that a licence only
 * brings along (foundations, storage, Office for the web, archiving) open nothing and are not among them.
 * Sources: Microsoft's product names and service plan identifiers for licensing (the list of 2026-01-03);
 * https://learn.microsoft.com/graph/api/resources/signin, …/riskyuser,
 * https://learn.microsoft.com/entra/id-governance/licensing-fundamentals. Checked 2026-11-26.
 */
export interface WorkloadPlans {
  readonly workload: string;
  /** Of the request's path, in lower case. */
  readonly paths: RegExp;
  /** Whole names of plans, in upper case. */
  readonly plans: RegExp;
  readonly of: 'person' | 'tenant';
}

/** The first that fits: a message of a channel is one of Teams. */
const workloadPlans: readonly WorkloadPlans[] = [
  {
    workload: 'Teams',
    paths: /\/(?:teams|chats|joinedteams|onlinemeetings|channels|teamwork|presence)(?:\/|$)/,
    plans: /^(?:TEAMS1|TEAMS_(?:AR_DOD|AR_GCCHIGH|DESKLESS|FREE|GOV)|MCO_TEAMS_IW)$/,
    of: 'person',
  },
  {
    workload: 'Exchange Online',
    paths:
      /\/(?:messages|mailfolders|sendmail|events?|calendars?|calendarview|calendargroups|contacts|contactfolders|mailboxsettings|inferenceclassification|outlook|todo)(?:\/|$)/,
    plans: /^EXCHANGE_(?:S_(?:DESKLESS|ENTERPRISE|ESSENTIALS|STANDARD)|[BL]_STANDARD)(?:_\w+)?$/,
    of: 'person',
  },
  {
    workload: 'SharePoint and OneDrive',
    paths: /\/(?:drives?|sites|followedsites|lists)(?:\/|$)/,
    plans: /^(?:SHAREPOINT(?:DESKLESS|ENTERPRISE|LITE|STANDARD|_S_DEVELOPER)|ONEDRIVE)\w*$/,
    of: 'person',
  },
  {
    workload: 'Planner',
    paths: /\/planner(?:\/|$)/,
    plans: /^(?:PROJECTWORKMANAGEMENT|PROJECT_(?:P1|PROFESSIONAL|O365))\w*$/,
    of: 'person',
  },
  {
    workload: 'Intune',
    paths: /^\/(?:devicemanagement|deviceappmanagement)(?:\/|$)/,
    plans: /^INTUNE_(?:A|EDU|SMBIZ)(?:_\w+)?$/,
    of: 'tenant',
  },
  {
    workload: 'Microsoft Entra ID P1',
    paths: /^\/auditlogs\/signins(?:\/|$)/,
    plans: /^AAD_PREMIUM(?:_\w+)?$/,
    of: 'tenant',
  },
  {
    workload: 'Microsoft Entra ID P2',
    paths: /^\/identityprotection\/riskyusers(?:\/|$)/,
    plans: /^AAD_PREMIUM_P2$/,
    of: 'tenant',
  },
  {
    workload: 'Microsoft Entra ID P2 or ID Governance',
    paths:
      /^\/rolemanagement\/directory\/role(?:assignment|eligibility)schedule|^\/identitygovernance\/(?:accessreviews|entitlementmanagement|privilegedaccess)(?:\/|$)/,
    plans: /^(?:AAD_PREMIUM_P2|(?:MICROSOFT_)?ENTRA_ID(?:ENTITY)?_GOVERNANCE)$/,
    of: 'tenant',
  },
];

/** By the path of a request, as a template or with ids. */
export const plansFor = (path: string): WorkloadPlans | undefined =>
  workloadPlans.find(({ paths }) => paths.test(path.toLowerCase()));
