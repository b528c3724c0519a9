import { Button } from '../components/button.tsx';

interface TableProblemProps {
  /** A sentence. */
  readonly problem: string;
  readonly onRetry: () => void;
}

/** A table that is not there: the rest of the page goes on. */
export function TableProblem({ problem, onRetry }: TableProblemProps) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-side text-change">
      {problem}
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </p>
  );
}
