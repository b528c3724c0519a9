import { Button } from '../../components/button.tsx';
import { forgetLookedAt } from './given.ts';
import type { Source } from './inspected.ts';
import { tokens } from './token-store.ts';

/** Where the token came from, and how to look at another one. */
interface TokenSourceProps {
  readonly what: string;
  readonly source: Source;
  /** Of two that are compared, the one that is not looked at. */
  readonly other?: 'working' | 'failing';
  readonly onOther?: () => void;
}

const froms = { here: '', elsewhere: 'Given on another page: ', paste: 'From your paste: ' } as const;

export function TokenSource({ what, source, other, onOther }: TokenSourceProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2.5 tablet:px-6">
      <span className="text-side text-muted">
        {froms[source]}
        {source === 'here' ? what : what.charAt(0).toLowerCase() + what.slice(1)}
      </span>
      <span className="ml-auto flex flex-wrap gap-x-4">
        {onOther && (
          <Button tone="quiet" size="inline" onClick={onOther}>
            Look at the {other} one
          </Button>
        )}
        <Button tone="quiet" size="inline" onClick={() => tokens.ask('own')}>
          Read another token
        </Button>
        {source !== 'paste' && (
          <Button tone="quiet" size="inline" onClick={forgetLookedAt}>
            Forget it
          </Button>
        )}
      </span>
    </div>
  );
}
