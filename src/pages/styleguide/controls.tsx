import { useState } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { OptionRow } from '../../components/option-row.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import { Ways } from '../../components/ways.tsx';
import { paths } from '../../paths.ts';
import { Part, State } from './part.tsx';

const tones = ['primary', 'secondary', 'quiet'] as const;
const sizes = ['regular', 'small', 'inline'] as const;

export function Buttons() {
  return (
    <Part title="Buttons">
      {sizes.map((size) => (
        <State key={size} name={size}>
          <p className="flex flex-wrap items-center gap-4">
            {tones.map((tone) => (
              <Button key={tone} tone={tone} size={size}>
                {tone}
              </Button>
            ))}
            <Button size={size} disabled>
              disabled
            </Button>
            <ButtonLink to={paths.home} tone="primary" size={size}>
              a link
            </ButtonLink>
          </p>
        </State>
      ))}
      <State name="copies, and says so">
        <CopyButton text="Get-MgContext" what="a command" />
      </State>
    </Part>
  );
}

const longest = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';

export function Fields() {
  const [text, setText] = useState(longest);
  const field = { value: text, onChange: setText } as const;
  return (
    <Part title="Fields">
      <div className="grid gap-5 tablet:grid-cols-3">
        <Field label="Filled" {...field} />
        <Field label="Empty" value="" onChange={setText} placeholder="<app-id>" />
        <Field label="With a hint" hint="From the overview of the app." aside="read from the token" {...field} />
        <Field label="With a problem" problem="Expected a GUID." {...field} />
        <Field label="A time" type="datetime-local" value="2026-11-26T17:00:00" onChange={setText} />
        <Field label="More than one line" rows={3} {...field} />
      </div>
      <FileDrop onFile={({ name }) => setText(name)} look="rounded-block border border-line px-4 py-3">
        A file can be dropped here; its name goes into the fields.
      </FileDrop>
      <StatusLine text={`The fields hold ${text}.`} />
    </Part>
  );
}

const shells = { portal: 'Portal', powershell: 'PowerShell', http: 'HTTP' } as const;

export function Choices() {
  const [shell, setShell] = useState<keyof typeof shells>('portal');
  const [open, setOpen] = useState(false);
  return (
    <Part title="Choices">
      <OptionRow label="One of a few" hint="Short options only." options={shells} chosen={shell} onChoose={setShell} />
      <State name="ways to do the same">
        <Ways
          label="Ways"
          ways={Object.entries(shells).map(([id, label]) => ({ id, label, content: `What to do, by ${label}.` }))}
        />
      </State>
      <State name="to tick, to choose, to fold">
        <div className="flex flex-wrap items-center gap-5">
          <input type="checkbox" aria-label="not done" className="tick" />
          <input type="checkbox" aria-label="done" defaultChecked className="tick" />
          <label className="flex gap-3 py-1">
            <input type="radio" name="choice" className="choice" /> not chosen
          </label>
          <label className="flex gap-3 py-1">
            <input type="radio" name="choice" defaultChecked className="choice" /> chosen
          </label>
        </div>
        <details>
          <summary className="min-h-6 text-accent">What is folded</summary>
          <p>It can be found by the browser’s search, and is printed.</p>
        </details>
      </State>
      <p>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
      </p>
      {open && (
        <Dialog title="A dialog" onClose={() => setOpen(false)}>
          <p>Escape closes it, and the focus goes back.</p>
        </Dialog>
      )}
    </Part>
  );
}
