import { Button } from '../../components/button.tsx';
import { Names } from '../names.tsx';
import { paste } from '../paste-store.ts';
import type { SignWords } from './after-verdict.ts';
import { answerItem } from './answer-item.ts';

/** What would decide for a cause, to be confirmed with one press. */
export function SignLine({ sign }: { readonly sign: SignWords | undefined }) {
  if (!sign) return null;
  const { question, option, asks, answer } = sign;
  return (
    <span className="block text-side">
      <span className="text-muted">What would speak for it: </span>
      <Names text={asks} /> “<Names text={answer} />”{' '}
      <Button
        tone="quiet"
        size="inline"
        aria-label={`That is so: ${answer.replaceAll('`', '')}`}
        onClick={() => paste.answer(answerItem(question, option, answer))}
      >
        That is so
      </Button>
    </span>
  );
}
