import { Button } from '../../components/button.tsx';
import { tokens } from './token-store.ts';

/** Where the token came from, and how to look at another one. */
interface TokenSourceProps {
  readonly what: string;
  /** It stands in the paste of the first page. */
  readonly pasted: boolean;
  /** Of two that are compared, the one that is not looked at. */
  readonly other?: 'working' | 'failing';
  readonly onOther?: () => void;
}

export function TokenSource({ what, pasted, other, onOther }: TokenSourceProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-5 py-2.5 tablet:px-6">
      <span className="text-side text-muted">
        {pasted && 'From your paste: '}
        {pasted ? what.charAt(0).toLowerCase() + what.slice(1) : what}
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
        {!pasted && (
          <Button tone="quiet" size="inline" onClick={() => tokens.forget('own')}>
            Forget it
          </Button>
        )}
      </span>
    </div>
  );
}
