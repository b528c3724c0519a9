import { roleNames, widsMarkers } from '../../engine/index.ts';
import { capital, visible } from './visible.ts';

const marks = new Map<string, string>([
  [widsMarkers.member, 'No role: marks a member of the tenant'],
  [widsMarkers.guest, 'No role: marks a guest of the tenant'],
  [widsMarkers.appOnly, 'No role: marks a token of an app'],
]);

/** The directory roles in `wids`. What is not there proves nothing. */
export function RoleList({ wids }: { readonly wids: readonly string[] }) {
  return (
    <div className="grid gap-2 border-t border-line px-5 py-4 tablet:px-6">
      <h3 className="text-body tracking-normal">Directory roles</h3>
      <ul className="grid gap-1.5">
        {[...new Set(wids)].map((id) => (
          <li key={id}>
            {marks.get(id) ?? capital(roleNames([id])[0] ?? '')}{' '}
            <bdi className="text-side wrap-anywhere text-muted">
              <code>{visible(id)}</code>
            </bdi>
          </li>
        ))}
      </ul>
      <p className="measure text-side text-muted">
        {roleNames(wids).length === 0 ? 'No role stands here, and that proves nothing' : 'There can be more'}: roles
        that are not activated, that hold over a part of the tenant, or that belong to Exchange, Intune and the like are
        not in a token.
      </p>
    </div>
  );
}
