import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { Question } from '../../engine/index.ts';
import { paste } from '../paste-store.ts';
import { longest } from '../use-diagnosis.ts';
import { formatSize } from './format.ts';
import { Heading } from './heading.tsx';
import { QuestionForm } from './question-form.tsx';

const kinds = {
  nothing: {
    heading: 'Nothing in this looks like a failed call',
    text: 'The text is still there. These are the things that can be read, alone or mixed, also when they are cut off:',
  },
  'too-long': {
    heading: 'This text is too long to read',
    text: `Up to ${formatSize(longest)} are read. The text is still there. Keep the failed call, and what stands around it:`,
  },
  fault: {
    heading: 'Reading this text failed',
    text: 'That is a fault of this page, not of your text. The text is still there. Try a smaller part of it:',
  },
} as const;

const readable = [
  'an error body of Graph, or of the sign-in host (a text with AADSTS)',
  'an access token, or its decoded claims',
  'a request: method and address, a curl command, headers',
  'a status line such as 403 Forbidden, or a WWW-Authenticate header',
] as const;

interface UnreadableCardProps {
  readonly kind: keyof typeof kinds;
  readonly question?: Question | null;
}

/** What was expected, when nothing could be read; and a question that leads on without a paste. */
export function UnreadableCard({ kind, question }: UnreadableCardProps) {
  const { heading, text } = kinds[kind];
  return (
    <Card label="Verdict">
      <div className="grid gap-4 px-5 py-6 tablet:px-6">
        <Heading>{heading}</Heading>
        <p className="measure text-muted">{text}</p>
        <ul className="grid list-disc gap-1 pl-5">
          {readable.map((form) => (
            <li key={form}>{form}</li>
          ))}
        </ul>
        <p>
          <Button tone="primary" onClick={() => paste.open()}>
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
