/** A message of a channel is one of Teams: what is more special comes first. */
const services = [
  [/\/(?:teams|chats|channels|onlinemeetings|communications)\b/i, 'Teams'],
  [/\/(?:messages|mailfolders|sendmail|events|calendars?|calendarview|contacts|mailboxsettings)\b/i, 'Exchange'],
  [/\/(?:drives?|sites|shares)\b/i, 'SharePoint'],
  [/\/(?:devicemanagement|deviceappmanagement)\b/i, 'Intune'],
  [/\/(?:users|groups|applications|serviceprincipals|directory\w*|me|organization)\b/i, 'Directory'],
] as const;

export type Workload = (typeof services)[number][1] | 'Service';

/** The service behind Graph that a path leads to, as the line of the call names it. A guess from the path's words. */
export function workloadOf(path: string | undefined): Workload {
  return services.find(([pattern]) => pattern.test(path ?? ''))?.[1] ?? 'Service';
}
