import { placeholders } from '../../commands/placeholders.ts';
import type { Cause } from '../../engine/index.ts';
import type { Alternative, FoundRequest, Missing, NeedVerdict } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import type { PermissionType } from '../permission-words.ts';

/** Pages on which to go on from a verdict. */
export function nextCauses(verdict: NeedVerdict): readonly Cause[] {
  switch (verdict.kind) {
    case 'enough':
      return verdict.scheme === 'application'
        ? ['app-lacks-role', 'mailbox-access-policy', 'resource-specific-access', 'conditional-access', 'no-license']
        : ['user-lacks-role', 'no-license', 'target-managed-elsewhere', 'conditional-access'];
    case 'missing':
      return ['consent-not-granted', 'stale-token'];
    case 'wrong-type':
      return ['permission-type-mismatch'];
    case 'no-form':
      return [formCauses[verdict.scheme]];
    case 'cannot-tell':
      if (verdict.because === 'shared-permission') return ['mailbox-access-policy'];
      return verdict.because === 'selected-permission' ? ['resource-specific-access'] : [];
  }
}

const formCauses = {
  delegatedWork: 'api-requires-application',
  delegatedPersonal: 'personal-account',
  application: 'api-requires-delegated',
} as const;

/** What to grant: the least; not what a team's owner consents, where an admin can grant something for the tenant. */
export function grantable({ least, leastForTenant, partly }: Missing): readonly Alternative[] {
  if (leastForTenant) return [leastForTenant];
  const lacking = least.map((names) => names.filter((name) => !partly?.held.includes(name)));
  return lacking.slice(0, mostButtons);
}

const mostButtons = 3;

export const typeOf = (scheme: Missing['scheme']): PermissionType =>
  scheme === 'application' ? 'application' : 'delegated';

/** The request as a link may carry it: template only. Undefined where the template has steps that no link may hold. */
export function requestInLink({
  method,
  template,
}: Pick<FoundRequest, 'method' | 'template'>): Pick<FragmentValues, 'method' | 'path'> | undefined {
  const path = placeholders['api-path'].parse(template);
  return path === undefined ? undefined : { method, path };
}

/** The fix page with the permission and the template of the request: nothing of the token. */
export function grantLink(names: Alternative, type: PermissionType, request: FoundRequest): string {
  return `${paths.fix('missing-permission')}#${formatFragment({ permission: names, type, ...requestInLink(request) })}`;
}

/** Id of the step with the message; its text is too long to be loaded for that. */
export const messageStep = 'hand-over';

/** The message to an administrator, ready on the fix page. */
export function messageLink(names: Alternative, type: PermissionType, request: FoundRequest): string {
  const values = { permission: names, type, ...requestInLink(request), at: messageStep };
  return `${paths.fix('missing-permission')}#${formatFragment(values)}`;
}

/** The same two where the paste itself says all that: then nothing comes by a link, and nothing has to be compared. */
export const linksOfPaste = {
  grant: paths.fix('missing-permission'),
  message: `${paths.fix('missing-permission')}#${formatFragment({ at: messageStep })}`,
} as const;
