import { memo } from 'react';
import { Button } from '../../components/button.tsx';
import type { Answers, TreeQuestionId } from '../../engine/index.ts';
import { DrawnBox, outcomeAddress } from './drawn-box.tsx';
import type { Drawing as Drawn, Row } from './layout.ts';
import { addressOf, type OwnPath } from './own-path.ts';
import { useViewport } from './viewport.ts';

interface DrawingProps {
  readonly drawn: Drawn;
  readonly answersTo: ReadonlyMap<TreeQuestionId, Answers>;
  readonly own: OwnPath;
}

/** It is large: it is drawn again only when another way is lit. */
export const Drawing = memo(AllBoxes, (before, after) => JSON.stringify(before.own) === JSON.stringify(after.own));

function AllBoxes({ drawn, answersTo, own }: DrawingProps) {
  const { boxes, edges, width, height } = drawn;
  const last = own.now ?? Object.keys(own.taken).at(-1);
  const view = useViewport(
    drawn,
    boxes.find(({ outline }) => outline.question === last),
  );
  const address = (question: TreeQuestionId): string => addressOf(question, answersTo.get(question) ?? {}, own);
  const addressAfter = (row: Row): string => {
    const { leadsTo } = row.option;
    if (leadsTo.kind === 'question') return address(leadsTo.outline.question);
    return outcomeAddress(row) ?? (leadsTo.kind === 'again' ? address(leadsTo.question) : '');
  };
  const isTaken = (question: TreeQuestionId, option: string): boolean => own.taken[question] === option;

  return (
    <div className="grid min-w-0 grid-cols-1 gap-2 print:hidden">
      <p className="flex flex-wrap items-center gap-2 noscript:hidden">
        <Button size="small" onClick={view.zoomOut}>
          Smaller
        </Button>
        <Button size="small" onClick={view.zoomIn}>
          Larger
        </Button>
        <Button size="small" onClick={view.fit}>
          Whole width
        </Button>
        <Button size="small" onClick={() => view.zoomTo(1)}>
          100 %
        </Button>
        <span role="status" className="text-side text-muted">
          {Math.round(view.scale * 100)} %
        </span>
        <span className="text-side text-muted max-tablet:hidden">
          Drag to move; Ctrl and the wheel, or + and −, to zoom
        </span>
      </p>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <section
        tabIndex={0}
        aria-label="The tree, drawn"
        className="drawing-frame overflow-auto rounded-card border border-line bg-sunk"
        {...view.frame}
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width * view.scale}
          height={height * view.scale}
          className="max-w-none"
        >
          {edges.map(({ question, option, path }) => (
            <path
              key={`${question} ${option}`}
              d={path}
              className="drawn-edge"
              data-taken={isTaken(question, option) || undefined}
            />
          ))}
          {boxes.map((box) => (
            <DrawnBox
              key={box.outline.question}
              box={box}
              address={address(box.outline.question)}
              addressAfter={addressAfter}
              taken={own.taken[box.outline.question]}
              isNow={own.now === box.outline.question}
            />
          ))}
        </svg>
      </section>
    </div>
  );
}
