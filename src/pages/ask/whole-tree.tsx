import { outlineOfTree } from '../../engine/index.ts';
import { TreeList } from '../tree/tree-list.tsx';

/** All questions and answers, for whoever has no JavaScript. */
export function WholeTree() {
  return (
    <noscript>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <h1 className="text-display">Questions that lead to the cause</h1>
          <p className="measure text-lead text-muted">
            One question at a time needs JavaScript, which is off here. This is the whole tree: begin with question 1
            and follow the answer that is true.
          </p>
        </div>
        <TreeList outline={outlineOfTree()} />
      </div>
    </noscript>
  );
}
