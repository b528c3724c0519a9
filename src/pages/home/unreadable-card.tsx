import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { Question, Reading } from '../../engine/index.ts';
import { Names } from '../names.tsx';
import { paste } from '../paste-store.ts';
import { longest } from './use-outcome.ts';
import { formatSize } from './format.ts';
import { Heading } from './heading.tsx';
import { QuestionForm } from './question-form.tsx';

const headings = {
  nothing: 'Nothing in this looks like a failed call',
  'too-long': 'This text is too long to read',
  fault: 'Reading this text failed',
} as const;

const ours = {
  'too-long': `Up to ${formatSize(longest)} can be pasted here. Keep the failed call, and what stands around it.`,
  fault: 'That is a fault of this page, not of your text. Try a smaller part of it.',
} as const;

interface UnreadableCardProps {
  readonly kind: keyof typeof headings;
  /** What the reader says of the text. */
  readonly unread?: Reading['unread'];
  readonly question?: Question | null;
}

/** What was expected, when nothing could be read; and a question that leads on without a paste. */
export function UnreadableCard({ kind, unread, question }: UnreadableCardProps) {
  const notes = kind === 'nothing' ? (unread ?? []).map(({ text }) => text) : [ours[kind]];
  return (
    <Card label="Verdict">
      <div className="grid gap-4 px-5 py-6 tablet:px-6">
        <Heading>{headings[kind]}</Heading>
        {[...notes, 'Your text is still there.'].map((note) => (
          <p key={note} className="measure">
            <Names text={note} />
          </p>
        ))}
        <p>
          <Button tone="primary" onClick={paste.open}>
            Edit the text
          </Button>
        </p>
      </div>
      {question && (
        <div className="border-t border-line px-5 py-5 tablet:px-6">
          <QuestionForm key={question.id} question={question} asked="instead" />
        </div>
      )}
    </Card>
  );
}
