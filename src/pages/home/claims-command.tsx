import { CopyButton } from '../../components/copy-button.tsx';
import { Ways } from '../../components/ways.tsx';
import { claimsCommands } from './claims-commands.ts';

export function ClaimsCommand() {
  return (
    <Ways
      label="Language of the command"
      ways={claimsCommands.map(({ id, label, hint, text }) => ({
        id,
        label,
        content: <Command label={label} hint={hint} text={text} />,
      }))}
    />
  );
}

function Command({ label, hint, text }: { readonly label: string; readonly hint: string; readonly text: string }) {
  return (
    <div className="rounded-block border border-line">
      <div className="flex items-center justify-between gap-3 border-b border-line px-3 py-2">
        <span className="text-side text-muted">{hint}</span>
        <CopyButton text={text} what={`the command, ${label}`} />
      </div>
      <pre className="rounded-b-block bg-code px-3.5 py-3 font-mono text-block wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
    </div>
  );
}
