import { Button } from '../../components/button.tsx';
import { tokens } from './token-store.ts';

/** Where the token came from, and how to look at another one. */
export function TokenSource({ what, pasted }: { readonly what: string; readonly pasted: boolean }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2.5 tablet:px-6">
      <span className="text-side text-muted">
        {pasted && 'From your paste: '}
        {pasted ? what.charAt(0).toLowerCase() + what.slice(1) : what}
      </span>
      <span className="ml-auto flex gap-4">
        <Button tone="quiet" size="inline" onClick={() => tokens.ask('own')}>
          Read another token
        </Button>
        {!pasted && (
          <Button tone="quiet" size="inline" onClick={() => tokens.forget('own')}>
            Forget it
          </Button>
        )}
      </span>
    </div>
  );
}
