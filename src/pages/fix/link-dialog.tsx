import { useState } from 'react';
import { useHref, useLocation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import type { Values } from '../../commands/render.ts';
import { formatFragment } from '../fragment.ts';
import type { Asked } from './asked.ts';
import { linkOf } from './values.ts';
import { useOrigin } from '../use-origin.ts';

const names = {
  app: 'app id',
  tenant: 'tenant id',
  cloud: 'cloud',
  permission: 'permission',
  type: 'type of the permission',
  user: 'person',
  mailbox: 'mailbox',
  request: 'request id',
  method: 'method of the call',
  path: 'path of the call',
} as const;

/** Builds the link with the values in it, and shows it before anybody copies it. */
export function LinkDialog({ values, asked }: { readonly values: Values; readonly asked: Asked }) {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const origin = useOrigin();
  const path = useHref(pathname);
  const held = linkOf(values, asked);
  const fragment = formatFragment(held);
  const link = `${origin}${path}${fragment === '' ? '' : `#${fragment}`}`;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Copy link for the admin
      </Button>
      {open && (
        <Dialog
          title="Link for the admin"
          onClose={() => setOpen(false)}
          actions={<CopyButton text={link} what="the link for the admin" />}
        >
          <p className="measure text-muted">
            {fragment === ''
              ? 'This is the address of the page. There is no value to hand over yet.'
              : 'It opens this page with the values below, behind the #: browsers do not send that part to a server. No token, no secret and no error text is in it.'}
          </p>
          <Held held={held} />
          <p className="rounded-block border border-line bg-code px-3.5 py-3 font-mono text-block wrap-anywhere">
            {link}
          </p>
        </Dialog>
      )}
    </>
  );
}

function Held({ held }: { readonly held: ReturnType<typeof linkOf> }) {
  const entries = Object.entries(names).flatMap(([key, name]) => {
    const value = Object.entries(held).find(([other]) => other === key)?.[1];
    return value === undefined ? [] : [{ name, value: String(value) }];
  });
  if (entries.length === 0) return null;
  return (
    <dl className="grid gap-1 text-side">
      {entries.map(({ name, value }) => (
        <div key={name} className="flex flex-wrap gap-x-3">
          <dt className="text-muted">{name}</dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
