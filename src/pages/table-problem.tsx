import { Button } from '../components/button.tsx';

interface TableProblemProps {
  /** A sentence. */
  readonly problem: string;
  readonly onRetry: () => void;
}

/** A table that is not there: the rest of the page goes on. */
export function TableProblem({ problem, onRetry }: TableProblemProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-block border border-change-line bg-change-soft px-4 py-3"
    >
      <p>{problem}</p>
      <Button size="small" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
