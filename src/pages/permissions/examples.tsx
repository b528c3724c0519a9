import type { Written } from './written.ts';

const examples: readonly Written[] = [
  { method: 'GET', text: 'https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages?$top=5' },
  { method: 'PATCH', text: '/users/{id}' },
  { method: 'POST', text: '/teams/{id}/channels/{id}/messages' },
  { method: 'GET', text: '/me/drive/root:/Reports/plan.xlsx:/content' },
  { method: '', text: 'Get-MgAuditLogSignIn' },
];

export function Examples({ onAsk }: { readonly onAsk: (written: Written) => void }) {
  return (
    <div className="grid gap-2 noscript:hidden print:hidden">
      <p id="examples" className="text-side text-muted">
        For example:
      </p>
      <ul aria-labelledby="examples" className="flex flex-wrap gap-2">
        {examples.map((example) => (
          <li key={example.text} className="min-w-0">
            <WrittenButton written={example} onAsk={onAsk} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A request to look up with one press. */
export function WrittenButton({
  written,
  onAsk,
  label,
}: {
  readonly written: Written;
  readonly onAsk: (written: Written) => void;
  readonly label?: string;
}) {
  return (
    <button
      type="button"
      onClick={() => onAsk(written)}
      className="min-h-8 max-w-full rounded-block border border-line bg-surface px-3 py-1 text-left font-mono text-block wrap-anywhere hover:border-edge"
    >
      {label ?? [written.method, written.text].filter(Boolean).join(' ')}
    </button>
  );
}
