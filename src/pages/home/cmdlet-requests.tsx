import { Button } from '../../components/button.tsx';
import { readRequest, type CmdletName } from '../../engine/index.ts';
import { matchCmdlet } from '../../engine/permissions/index.ts';
import { focusCard } from '../focus.ts';
import { paste, usePaste } from '../paste-store.ts';
import { permissionIndex, useTable } from '../tables.ts';

function choose(button: HTMLElement, call: string): void {
  const item = readRequest(undefined, call);
  if (!item) return;
  focusCard(button);
  paste.correct({ ...item, id: 'typed:request', origin: { kind: 'correction' } });
}

/** Where the name of a cmdlet may stand for several requests, the person says which one it was. */
export function CmdletRequests({ cmdlet }: { readonly cmdlet: CmdletName }) {
  const index = useTable(permissionIndex);
  const { added } = usePaste();
  const match = index?.ok ? matchCmdlet(index.value, cmdlet) : undefined;
  if (match?.kind !== 'several' || added.some(({ kind }) => kind === 'request')) return null;
  return (
    <div className="order-2 col-span-full grid gap-1 text-label text-muted tablet:col-span-2 tablet:col-start-2">
      <p>It may send one of these requests. Which one was it?</p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {match.requests.map(({ method, templates: [template = ''] }) => (
          <li key={`${method} ${template}`}>
            <Button
              tone="quiet"
              size="inline"
              onClick={(event) => choose(event.currentTarget, `${method} ${template}`)}
            >
              {method} {template}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
