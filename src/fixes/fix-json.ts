import { templateOf } from '../commands/render.ts';
import { causes } from '../engine/model/cause.ts';
import type { Block, Fix, Purpose, RunnableBy } from './fix.ts';
import { loadFix } from './index.ts';
import { remedies } from './remedies.ts';
import { withoutMarks } from './text.ts';

/** One block of one step, as `npm run -s fix -- --json` gives it: other programs rely on these names. */
interface StepJson {
  readonly kind: Block['kind'];
  readonly purpose: Purpose;
  readonly runnableBy: RunnableBy;
  /** As a person copies it, with placeholders in angle brackets; of a portal block, the clicks and what to do there. */
  readonly text: string;
}

export interface FixJson {
  readonly cause: string;
  readonly title: string;
  readonly who: string;
  readonly steps: readonly StepJson[];
  readonly sources: readonly { readonly url: string; readonly checked: string }[];
}

/** Every fix, in the order of the list of causes. */
export function fixesAsJson(): Promise<readonly FixJson[]> {
  return Promise.all(causes.map(async (cause) => fixAsJson(await loadFix[cause]())));
}

function fixAsJson({ cause, steps, sources }: Fix): FixJson {
  const { title, who } = remedies[cause];
  return {
    cause,
    title,
    who,
    steps: steps.flatMap((step) => step.blocks.map(stepAsJson)),
    sources: sources.map(({ url, checked }) => ({ url, checked })),
  };
}

function stepAsJson(block: Block): StepJson {
  const { kind, purpose, runnableBy } = block;
  return { kind, purpose, runnableBy, text: textOf(block) };
}

function textOf(block: Block): string {
  if (block.kind !== 'portal' || block.then === undefined) return templateOf(block);
  return templateOf({ ...block, then: withoutMarks(block.then) });
}
