import { Button } from '../../components/button.tsx';
import type { Check } from './check-store.ts';
import { focusCard } from '../focus.ts';
import { Explained } from './explained.tsx';

interface AnswerViewProps {
  readonly answer: NonNullable<Check['answer']>;
  readonly onAgain: () => void;
}

/** Status, telling headers, and what our engine says of the answer. What the person may read is theirs and is not shown. */
export function AnswerView({ answer, onAgain }: AnswerViewProps) {
  switch (answer.kind) {
    case 'running':
      return <p className="text-side text-muted">Asking Graph …</p>;
    case 'no-answer':
      return (
        <p role="alert" className="text-side">
          {answer.said}
        </p>
      );
    case 'redirect':
      return (
        <p role="status" className="text-side">
          Graph allowed it, and sends on to another address, as it does for downloads. That address is not followed.
        </p>
      );
    case 'answered':
      return (
        <div className="grid gap-2.5 border-t border-line pt-3">
          <p role="status">
            <strong className="font-strong">{answer.status}</strong>{' '}
            {answer.status < 400
              ? `You get through: ${answer.length} characters came back, which are not shown.`
              : 'You do not get through either.'}
          </p>
          <dl className="pairs text-side">
            {answer.headers.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="wrap-anywhere">
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
          {answer.claims !== undefined && (
            <p>
              <Button
                size="small"
                onClick={({ currentTarget }) => {
                  focusCard(currentTarget);
                  onAgain();
                }}
              >
                Sign in for it
              </Button>
            </p>
          )}
          {answer.status >= 400 && <Explained text={answer.text} held={answer.held} />}
        </div>
      );
  }
}
