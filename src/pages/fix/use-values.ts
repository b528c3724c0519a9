import { isPlaceholderName, placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Value, Values } from '../../commands/render.ts';
import type { PermissionDetailsTable } from '../../engine/permissions/index.ts';
import type { PermissionType } from '../../fixes/fix.ts';
import type { Fragment, FragmentValues } from '../fragment.ts';
import { diagnosedOf, type Diagnosed } from '../outcome.ts';
import { usePaste } from '../paste-store.ts';
import { permissionDetails, permissionIndex, roleTable, useTable, type Loaded } from '../tables.ts';
import { askedOf, type Asked } from './asked.ts';
import { neededRole } from './needed-role.ts';
import { hasPermissionIds, permissionIds, type LookedUp } from './permission-ids.ts';
import { fromLink, fromPaste, handedOver, identityOf, merge, type Texts } from './values.ts';
import { useTyped } from './values-store.ts';
import { useSettings } from '../settings/settings-store.ts';
import type { Settings } from '../settings/settings.ts';

/** The values of a fix page, and where they came from. */
export interface Given {
  readonly values: Values;
  /** What the field of each value holds. */
  readonly texts: Texts;
  readonly problems: Texts;
  /** Why a value that is looked up is not there. */
  readonly notes: Texts;
  /** Something came by the link, and the person has not confirmed it. */
  readonly unconfirmed: boolean;
  /** What came of the paste, where there is one. */
  readonly diagnosed: Diagnosed | undefined;
  /** Name of the app in the pasted token. */
  readonly appName?: string;
  /** What the call asks for: of the paste, else of a link that was confirmed. */
  readonly asked: Asked;
  /** Neither paste nor link names a cloud: it is the one that the person has chosen in the settings. */
  readonly isCloudOfSettings: boolean;
  /** The table of ids, once a block needs it. */
  readonly details: Loaded<PermissionDetailsTable> | undefined;
}

/** `names` are the values that the blocks of the page need; `caller` is whose role a page about roles is about. */
export function useValues(
  { values: fragment }: Fragment,
  names: readonly PlaceholderName[],
  caller?: 'delegated' | 'application',
): Given {
  const { texts: typed, confirmed } = useTyped();
  const diagnosed = diagnosedOf(usePaste());
  const request = diagnosed?.facts.request?.value ?? fragment;
  const asksRole = caller !== undefined && request.path !== undefined && names.includes('role-template-id');
  const index = useTable(
    permissionIndex,
    asksRole || (diagnosed?.facts.request !== undefined && names.includes('permission')),
  );
  const roles = useTable(roleTable, asksRole);
  const link = fromLink(fragment);
  const isConfirmed = confirmed.includes(identityOf(fragment));
  const ofPaste = diagnosed && askedOf(diagnosed, index?.ok ? index.value : undefined);
  const paste = diagnosed && ofPaste ? fromPaste(diagnosed, ofPaste) : {};
  const appName = diagnosed?.facts.token?.value.claims.app_displayname;
  const merged = merge({ typed, paste, link, confirmed: isConfirmed });
  const asked = ofPaste ?? askedByLink(fragment, isConfirmed);
  const settings = useSettings();
  const details = useTable(permissionDetails, merged.permission !== undefined && hasPermissionIds(names));
  const { values: permissionValues, notes } = lookedUp(details, merged.permission);
  const role =
    asksRole && index?.ok && roles?.ok
      ? neededRole(
          { index: index.value, roles: roles.value },
          { url: request.path, ...(request.method !== undefined && { method: request.method }) },
          { caller, from: diagnosed?.facts.request ? 'paste' : isConfirmed ? 'typed' : 'link' },
        )
      : undefined;
  const ids: Values = { ...permissionValues, ...(role && { 'role-template-id': role }) };
  return {
    values: { ...untyped(ids, typed), ...merged },
    texts: { ...link, ...paste, ...textsOf(ids), ...typed },
    problems: problemsOf(typed),
    notes,
    unconfirmed: !isConfirmed && Object.keys(handedOver(fragment)).length > 0,
    diagnosed,
    ...(appName !== undefined && { appName }),
    asked: inCloudOf(settings, asked),
    isCloudOfSettings: asked.cloud === undefined && settings.cloud !== 'global',
    details,
  };
}

const inCloudOf = ({ cloud }: Settings, asked: Asked): Asked =>
  asked.cloud === undefined && cloud !== 'global' ? { ...asked, cloud } : asked;

function lookedUp(details: Given['details'], permission: Value | undefined): LookedUp {
  return details?.ok && permission ? permissionIds(details.value, permission) : { values: {}, notes: {} };
}

/** A field that was emptied holds no value, whatever the table says. */
function untyped(ids: Values, typed: Texts): Values {
  return Object.fromEntries(Object.entries(ids).filter(([name]) => !Object.hasOwn(typed, name)));
}

const textsOf = (values: Values): Texts =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));

/** It moves commands to other hosts, folds some of them away and stands in messages: nothing of it before it is confirmed. */
export function askedByLink({ type, cloud, method, path }: FragmentValues, isConfirmed: boolean): Asked {
  if (!isConfirmed) return { permissions: [] };
  return {
    permissions: [],
    ...(isType(type) && { type }),
    ...(cloud !== undefined && { cloud }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
  };
}

export function isType(text: string | undefined): text is PermissionType {
  return text === 'delegated' || text === 'application';
}

function problemsOf(typed: Texts): Texts {
  const problem = (name: PlaceholderName): string | undefined => {
    const text = typed[name] ?? '';
    return text.trim() === '' || placeholders[name].parse(text) !== undefined
      ? undefined
      : `Expected ${placeholders[name].expects}.`;
  };
  const names = Object.keys(typed).filter(isPlaceholderName);
  return Object.fromEntries(names.flatMap((name) => (problem(name) === undefined ? [] : [[name, problem(name)]])));
}
