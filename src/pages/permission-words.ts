import type { PermissionDetails, PermissionDetailsTable, Scheme } from '../engine/permissions/index.ts';
import type { PermissionType } from '../fixes/fix.ts';

export type { PermissionType } from '../fixes/fix.ts';

/** The two types in which a permission is asked for and granted. */
export const permissionTypes = ['delegated', 'application'] as const satisfies readonly PermissionType[];

export const typeWords = {
  delegated: { title: 'Delegated', who: 'For an app that calls for a signed-in person.' },
  application: { title: 'Application', who: 'For an app that calls by itself, with nobody signed in.' },
} as const satisfies Record<PermissionType, object>;

export const asType = {
  delegated: 'as a delegated permission',
  application: 'as an application permission',
} as const satisfies Record<PermissionType, string>;

/** Graph compares names without regard to case; two of the names differ in nothing else. */
export function detailsOfPermission(
  name: string,
  { byName, all }: PermissionDetailsTable,
): PermissionDetails | undefined {
  const lower = name.toLowerCase();
  return byName.get(name) ?? all.find((one) => one.name.toLowerCase() === lower);
}

const schemesOf = {
  delegated: ['delegatedWork', 'delegatedPersonal'],
  application: ['application'],
} as const satisfies Record<PermissionType, readonly Scheme[]>;

/** Undefined where Microsoft's data does not have it in this type. */
export function formOf(details: PermissionDetails, type: PermissionType) {
  const id = details[`${type}Id`];
  const wording = details[type];
  const forms = schemesOf[type].flatMap((scheme) => details.forms[scheme] ?? []);
  if (id === undefined && wording === undefined && forms.length === 0) return undefined;
  return { id, wording, forms };
}

/** Where the type is not known, each that exists: it is the larger part of the decision. */
export function typesToShow(
  details: PermissionDetails | undefined,
  type: PermissionType | undefined,
): readonly PermissionType[] {
  if (type) return [type];
  const existing = permissionTypes.filter((one) => details && formOf(details, one));
  return existing.length > 0 ? existing : ['application'];
}

/** What is published of one type of a permission. */
export type Form = NonNullable<ReturnType<typeof formOf>>;

/** By the data; the tenant can still forbid it. */
export function canConsentAlone(
  { resourceSpecific }: PermissionDetails,
  type: PermissionType,
  { forms: [first] }: Form,
): boolean {
  return !resourceSpecific && type === 'delegated' && first?.adminConsent === false;
}

export function consentWords(details: PermissionDetails, type: PermissionType, form: Form): string {
  if (details.resourceSpecific)
    return 'Given in Teams by the owner of the one team or chat, or by the one person; never for the whole tenant.';
  if (canConsentAlone(details, type, form))
    return 'No administrator is needed: people can consent for themselves, unless the organisation has switched that off.';
  return type === 'delegated' && form.forms.length === 0
    ? 'Not in Microsoft’s data.'
    : 'An administrator has to consent.';
}

const levels = ['low', 'moderate', 'high', 'very high'] as const;

const levelsIn = ({ forms }: Form): readonly number[] => [
  ...new Set(forms.flatMap(({ privilegeLevel = [] }) => privilegeLevel)),
];

/** The highest, where work and personal accounts differ. */
export function highestLevel(form: Form): number | undefined {
  const found = levelsIn(form);
  return found.length === 0 ? undefined : Math.max(...found);
}

export const levelWord = (level: number): string => levels[level - 1] ?? '';

/** Microsoft's level, 1 to 4; it has no words of its own for them. */
export function levelWords(form: Form): string {
  const found = levelsIn(form);
  if (found.length === 0) return 'Not in Microsoft’s data.';
  return found.map((level) => `${level} of 4, ${levelWord(level)}`).join('; for personal accounts ');
}
