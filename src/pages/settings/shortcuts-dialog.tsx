import { useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { ofThisPage } from './press.ts';
import { useSettings } from './settings-store.ts';
import { shortcuts } from './shortcuts.ts';

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const [here] = useState(ofThisPage);
  const off = useSettings().shortcuts === 'off';
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      {off && <p className="text-change">Shortcuts of single letters are off in the settings.</p>}
      {here.length > 0 && <Keys title="On this page" rows={here.map(({ key, label }) => ({ keys: [key], label }))} />}
      <Keys title="Everywhere" rows={shortcuts} />
      <Keys
        title="In the box"
        rows={[{ keys: ['Ctrl Enter'], label: 'Diagnose what is in it; a paste is read at once' }]}
      />
    </Dialog>
  );
}

interface KeysProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly label: string }[];
}

function Keys({ title, rows }: KeysProps) {
  return (
    <section className="grid gap-2">
      <h3 className="text-side text-muted">{title}</h3>
      <dl className="grid gap-1.5">
        {rows.map(({ keys, label }) => (
          <div
            key={label}
            className="flex items-baseline justify-between gap-4 border-b border-line pb-1.5 last:border-0"
          >
            <dt>{label}</dt>
            <dd className="flex gap-1.5 whitespace-nowrap">
              {keys.map((key) => (
                <kbd key={key} className="rounded-mark border border-line bg-sunk px-2 py-0.5">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
