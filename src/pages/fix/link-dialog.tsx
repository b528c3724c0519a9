import { useRef } from 'react';
import { useHref, useLocation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  const origin = useOrigin();
  const path = useHref(pathname);
  const held = linkOf(values, asked);
  const fragment = formatFragment(held);
  const link = `${origin}${path}${fragment === '' ? '' : `#${fragment}`}`;
  return (
    <>
      <Button size="small" onClick={() => dialog.current?.showModal()}>
        Copy link for the admin
      </Button>
      <dialog
        ref={dialog}
        aria-label="Link for the admin"
        className="m-auto w-full max-w-box rounded-card border border-line bg-surface text-ink shadow-card"
      >
        <div className="grid gap-4 p-5 tablet:p-6">
          <h2 className="text-section">Link for the admin</h2>
          <p className="measure text-muted">
            {fragment === ''
              ? 'This is the address of the page. There is no value to hand over yet.'
              : 'It opens this page with the values below, behind the #: browsers do not send that part to a server. No token, no secret and no error text is in it.'}
          </p>
          <Held held={held} />
          <p className="rounded-block border border-line bg-code px-3.5 py-3 font-mono text-block wrap-anywhere">
            {link}
          </p>
          <p className="flex flex-wrap items-center justify-end gap-3">
            <CopyButton text={link} what="the link for the admin" />
            <Button size="small" onClick={() => dialog.current?.close()}>
              Close
            </Button>
          </p>
        </div>
      </dialog>
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
