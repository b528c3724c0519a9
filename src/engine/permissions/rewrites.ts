import type { Adjustment } from './adjustments.ts';
import type { Segment } from './segments.ts';

/** The same request by another address. */
export interface Rewritten {
  readonly segments: readonly Segment[];
  readonly adjustment: Adjustment;
}

const key: Segment = { kind: 'key', edge: '{}', label: '{id}' };
const name = (label: string): Segment => ({ kind: 'name', edge: label.toLowerCase(), label });

const folders: ReadonlySet<string> = new Set([
  'mailfolders',
  'contactfolders',
  'childfolders',
  'calendargroups',
  'calendars',
]);
const inFolders: ReadonlySet<string> = new Set(['messages', 'contacts', 'events', 'calendars']);

/** The addresses under which the data may have what it has not under the request's own, surest first. */
export function rewritesOf(segments: readonly Segment[]): Rewritten[] {
  const edges = segments.map(({ edge }) => edge);
  const found: Rewritten[] = [];
  const add = (adjustment: Adjustment, from: number, count: number, ...put: readonly Segment[]) =>
    found.push({ adjustment, segments: [...segments.slice(0, from), ...put, ...segments.slice(from + count)] });

  const drive = edges.findIndex((edge) => edge === 'drive' || edge === 'drives');
  const ownDrive = edges[drive] === 'drive';
  const inDrive = ownDrive || drive === -1 ? drive + 1 : drive + 2;
  if (drive >= 0 && edges[inDrive]?.startsWith('search')) add('search-of-root', inDrive, 0, name('root'));
  if (drive > 0) add('drive-by-id', 0, drive + (ownDrive ? 1 : 2), name('drives'), key);
  if (edges[0] === 'groups' && edges[2] === 'team') add('team-by-id', 0, 3, name('teams'), key);
  const joined = edges.indexOf('joinedteams');
  if (joined > 0 && edges.length > joined + 1) add('team-by-id', 0, joined + 2, name('teams'), key);
  const calendar = edges.indexOf('calendar');
  if (calendar > 0 && edges[calendar + 1] === 'events') add('item-by-id', calendar, 1);
  const folder = edges.findLastIndex((edge, at) => folders.has(edge) && inFolders.has(edges[at + 2] ?? ''));
  if (folder > 0) {
    const start = edges.findIndex((edge) => folders.has(edge));
    add('item-by-id', start, folder + 2 - start);
  }
  const device = edges.indexOf('manageddevices');
  if (device > 0 && edges[0] !== 'devicemanagement') add('managed-device', 0, device, name('deviceManagement'));
  const photo = edges.indexOf('photo');
  if (photo > 0 && /^\d+x\d+$/.test(edges[photo + 1] ?? '')) add('photo-size', photo, 1, name('photos'));
  if (edges[0] === 'me') add('me-as-user', 0, 1, name('users'), key);
  if (edges[0] === 'users' && edges.length > 2) add('user-as-me', 0, 2, name('me'));
  return found;
}
