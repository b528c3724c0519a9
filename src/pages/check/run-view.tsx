import { Button } from '../../components/button.tsx';
import type { Seen } from '../../check/probe.ts';
import type { RunOf } from './check-store.ts';
import { focusCard } from '../focus.ts';
import { Explained } from './explained.tsx';
import { PermissionRows } from './permission-rows.tsx';
import { Alert } from './trouble-view.tsx';

interface RunViewProps {
  readonly run: RunOf;
  readonly onAgain: () => void;
}

/** How a probe stands: on its way, what it saw, or why it saw nothing. */
export function RunView({ run, onAgain }: RunViewProps) {
  switch (run.kind) {
    case 'running':
      return (
        <p className="text-side text-muted">
          {run.waiting === undefined
            ? 'Reading …'
            : `Graph asks to wait ${run.waiting} ${run.waiting === 1 ? 'second' : 'seconds'}. It goes on by itself.`}
        </p>
      );
    case 'cancelled':
      return <p className="text-side text-muted">Cancelled. Nothing of it is kept.</p>;
    case 'needs-click':
      return <p className="text-side">This was not allowed yet, or the sign-in has ended. Press Run to be asked.</p>;
    case 'refused':
      return (
        <Alert>
          <p>{run.refusal.said}</p>
          {run.refusal.claims !== undefined && (
            <p>
              <Button
                size="small"
                onClick={({ currentTarget }) => {
                  focusCard(currentTarget);
                  onAgain();
                }}
              >
                Sign in for it
              </Button>
            </p>
          )}
          {run.refusal.text !== '' && <Explained text={run.refusal.text} held={run.held} />}
        </Alert>
      );
    case 'found':
      return (
        <div className="grid gap-2 border-t border-line pt-3">
          {run.found.seen.map((seen, at) => (
            // Two sign-ins can read the same.
            // oxlint-disable-next-line react/no-array-index-key
            <SeenView key={at} seen={seen} />
          ))}
        </div>
      );
  }
}

function SeenView({ seen }: { readonly seen: Seen }) {
  switch (seen.kind) {
    case 'line':
      return (
        <p className="named-row text-side">
          <span className="text-muted">{seen.label}</span>
          <span className="min-w-0 wrap-anywhere">{seen.value}</span>
        </p>
      );
    case 'open':
      return (
        <p className="text-side text-muted">
          <span aria-hidden="true">? </span>
          <span className="sr-only">Open: </span>
          {seen.text}
        </p>
      );
    case 'permissions':
      return <PermissionRows rows={seen.rows} />;
  }
}
