import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { paths } from '../../paths.ts';

export function QuestionsCard() {
  return (
    <Card>
      <div className="grid gap-2 p-5">
        <h2 className="text-section">Nothing to paste?</h2>
        <p className="measure text-muted">
          Five questions at most, from the status code to the cause. “I don’t know” is always an answer.
        </p>
        <p className="pt-1">
          <ButtonLink to={paths.ask}>Answer questions</ButtonLink>
        </p>
      </div>
    </Card>
  );
}
