import { useState, type ComponentType } from 'react';
import { Card } from '../../components/card.tsx';

export function ClaimsCard() {
  const [Command, setCommand] = useState<ComponentType>();
  // Few people need it: it comes when it is opened.
  const open = async (): Promise<void> => {
    const { ClaimsCommand } = await import('./claims-command.tsx');
    setCommand(() => ClaimsCommand);
  };
  return (
    <Card>
      <div className="grid gap-2 p-5">
        <h2 className="text-section">No token? Run this</h2>
        <p className="measure text-muted">
          For those who may not paste a token: a short command prints only the claims that matter from your own, no name
          and no signature. Paste those instead.
        </p>
        <details className="pt-1" onToggle={() => void open()}>
          <summary className="min-h-6 font-strong text-accent">Show the command</summary>
          <div className="pt-3">{Command && <Command />}</div>
        </details>
      </div>
    </Card>
  );
}
