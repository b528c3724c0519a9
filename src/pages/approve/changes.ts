import { useState } from 'react';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import type { Value, Values } from '../../commands/render.ts';
import type { Given } from '../fix/use-values.ts';
import type { PermissionType } from '../permission-words.ts';

/** What the person changed of what a link asks for. */
export interface Changes {
  readonly added: readonly string[];
  /** Names of the link that were taken off. */
  readonly removed: readonly string[];
  readonly type?: PermissionType;
}

const none: Changes = { added: [], removed: [] };

/** They belong to one link: another one begins anew. */
export function useChanges(link: string): readonly [Changes, (changes: Changes) => void] {
  const [kept, keep] = useState({ link, changes: none });
  return [kept.link === link ? kept.changes : none, (changes) => keep({ link, changes })];
}

export function shownNames(ofLink: readonly string[], { added, removed }: Changes): readonly string[] {
  return [...new Set([...ofLink.filter((name) => !removed.includes(name)), ...added])];
}

interface Names {
  readonly ofLink: readonly string[];
  readonly changes: Changes;
  /** What the field beside the commands holds, once somebody has typed in it. */
  readonly typed?: string | undefined;
}

type Filled = Pick<Given, 'values' | 'texts'>;

/**
 * The permission that stands in the commands: what the field beside them holds, else one that was added here, else the first of
 * the link that was not taken off. Taking one off makes nothing of the link typed.
 */
export function permissionFor(
  { values, texts, unconfirmed }: Filled & Pick<Given, 'unconfirmed'>,
  { ofLink, changes: { added, removed }, typed }: Names,
): Filled {
  const { permission, ...others } = values;
  const [own] = added;
  if (typed !== undefined) return { values, texts };
  if (own !== undefined) return filled(others, texts, { value: own, from: 'typed' });
  if (permission === undefined || !removed.includes(permission.value)) return { values, texts };
  const next = ofLink.find((name) => !removed.includes(name));
  if (next === undefined) return { values: others, texts: { ...texts, permission: '' } };
  return filled(others, texts, { value: next, from: unconfirmed || isBroadPermission(next) ? 'link' : 'typed' });
}

function filled(others: Values, texts: Given['texts'], permission: Value): Filled {
  return { values: { ...others, permission }, texts: { ...texts, permission: permission.value } };
}
