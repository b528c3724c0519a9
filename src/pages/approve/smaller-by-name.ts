import { narrowerWays } from '../../fixes/narrower.ts';
import type { PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { formOf, type PermissionType } from '../permission-words.ts';

/** Something smaller to ask about. Whether it is enough for the call, its name does not tell. */
export interface Smaller {
  readonly name: string;
  /** Continues the name: a text with marks. */
  readonly text: string;
}

/** How names of smaller ones are made from a name; which of them exist, the table says. */
const forms: readonly { readonly from: RegExp; readonly to: string; readonly text: string }[] = [
  { from: /\.ReadWrite(?=\.|$)/i, to: '.Read', text: 'only reads. Ask whether the app changes anything at all.' },
  { from: /\.Read(?=\.|$)/i, to: '.ReadBasic', text: 'shows fewer properties. Ask which ones the app needs.' },
  { from: /\.All$/i, to: '.OwnedBy', text: 'reaches only what the app itself made or owns.' },
  { from: /\.All$/i, to: '.Group', text: 'counts for single teams, where an owner installs the app.' },
  { from: /\.All$/i, to: '.Chat', text: 'counts for single chats, where the app is installed.' },
  { from: /\.All$/i, to: '', text: 'reaches what belongs to the signed-in person.' },
];

export function smallerByName(table: PermissionDetailsTable, name: string, type: PermissionType): readonly Smaller[] {
  const ways = narrowerWays(name, type).map(({ instead, text }) => ({ name: instead, text }));
  const made = forms.flatMap(({ from, to, text }) => {
    const other = name.replace(from, to);
    const candidates = [other, `${other}.All`].filter((one) => one !== name && from.test(name));
    const details = candidates.map((one) => table.byName.get(one)).find((one) => one && formOf(one, type));
    return details ? [{ name: details.name, text }] : [];
  });
  const names = new Set<string>();
  return [...ways, ...made].filter((one) => !names.has(one.name) && Boolean(names.add(one.name)));
}
