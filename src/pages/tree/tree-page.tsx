import { useMemo, useRef } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { outlineOfTree, type EvidenceItem } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { searchOf } from '../ask/address.ts';
import { standingOf, type Standing } from '../ask/standing.ts';
import { useAddress } from '../ask/use-address.ts';
import { focusHeading } from '../focus.ts';
import { useOutcome } from '../home/use-outcome.ts';
import { Names } from '../names.tsx';
import { usePaste } from '../paste-store.ts';
import { useCallJudge } from '../use-call-judge.ts';
import { Drawing } from './drawing.tsx';
import { drawingOf } from './layout.ts';
import { answersToQuestions, ownPathOf } from './own-path.ts';
import { TreeList } from './tree-list.tsx';

const outline = outlineOfTree();
const answersTo = answersToQuestions(outline);
const none: readonly EvidenceItem[] = [];

/** The whole decision tree, with the path of who came here. */
export function TreePage() {
  const answers = useAddress()?.answers ?? {};
  const outcome = useOutcome(usePaste());
  const standing = standingOf(outcome.kind === 'diagnosed' ? outcome.items : none, answers, useCallJudge());
  const own = ownPathOf(standing);
  const drawn = useMemo(() => drawingOf(outline), []);
  const list = useRef<HTMLElement>(null);
  return (
    <div className="grid min-w-0 grid-cols-1 gap-6">
      <title>The whole decision tree: Graph Auth Doctor</title>
      <meta
        name="description"
        content="Every question from the status code of a refused Microsoft Graph call to its cause, drawn and as a list, with the way that your own answers take."
      />
      <div className="grid gap-2">
        <h1 className="text-display">The whole decision tree</h1>
        <p className="measure text-lead text-muted">
          <Standing standing={standing} />
        </p>
        <p className="flex flex-wrap items-center gap-3 pt-1 print:hidden">
          <ButtonLink to={`${paths.ask}${searchOf(own.taken)}`} tone="primary">
            {standing.at.kind === 'outcome' ? 'See the outcome' : 'Answer from here'}
          </ButtonLink>
          <Button tone="quiet" onClick={() => focusHeading(list.current)}>
            Skip the drawing: read it as a list
          </Button>
        </p>
      </div>
      <Drawing drawn={drawn} answersTo={answersTo} own={own} />
      <section ref={list} aria-labelledby="as-list" className="below grid min-w-0 grid-cols-1 gap-4">
        <h2 id="as-list" className="text-section">
          The same as a list
        </h2>
        <TreeList outline={outline} own={own} />
      </section>
    </div>
  );
}

function Standing({ standing: { steps, at } }: { readonly standing: Standing }) {
  if (at.kind === 'outcome') return <>Your answers end at: {summaries[at.cause].verdict}.</>;
  if (steps.length === 0)
    return <>From what came back to the cause, five questions at most. Begin at question 1, on the left.</>;
  const here = numberOf(at.question);
  return (
    <>
      You are at question {here?.number}: “<Names text={here?.text ?? ''} />”{' '}
      {at.left.length === 1 ? 'One cause is' : `${at.left.length} causes are`} left.
    </>
  );
}

function numberOf(question: string, from = outline): { readonly number: number; readonly text: string } | undefined {
  if (from.question === question) return from;
  for (const { leadsTo } of from.options) {
    const found = leadsTo.kind === 'question' ? numberOf(question, leadsTo.outline) : undefined;
    if (found) return found;
  }
  return undefined;
}
