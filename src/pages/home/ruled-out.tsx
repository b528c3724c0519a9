import { Button } from '../../components/button.tsx';
import type { EvidenceItem } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paste } from '../paste-store.ts';
import type { SignWords } from './after-verdict.ts';
import { SignLine } from './sign-line.tsx';

interface RuledOutProps {
  readonly items: readonly EvidenceItem[];
  /** What would speak for the cause that is likely now. */
  readonly sign: SignWords | undefined;
}

/** What the person says it is not, to be taken back; and what would tell that this one is it. */
export function RuledOut({ items, sign }: RuledOutProps) {
  const ruledOut = items.filter((item) => item.kind === 'ruled-out');
  if (ruledOut.length === 0) return null;
  return (
    <div className="grid gap-1 border-l-2 border-line pl-3 text-side">
      <p>
        <span className="text-muted">You said that it is not:</span>{' '}
        {ruledOut.map((item) => summaries[item.cause].verdict).join('; ')}.{' '}
        <Button tone="quiet" size="inline" onClick={() => paste.takeBack(ruledOut.map(({ id }) => id))}>
          It may be after all
        </Button>
      </p>
      <SignLine sign={sign} />
    </div>
  );
}
