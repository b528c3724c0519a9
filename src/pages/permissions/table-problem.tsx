import { Button } from '../../components/button.tsx';

/** A table did not come, or cannot be used: why, and once more. */
export function TableProblem({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-block border border-change-line bg-change-soft px-4 py-3"
    >
      <p>{text}</p>
      <Button size="small" onClick={onAgain}>
        Try again
      </Button>
    </div>
  );
}
