import { Ways } from '../../components/ways.tsx';
import { languages, type Block, type Step } from '../../fixes/fix.ts';
import { Inline } from '../inline.tsx';
import { BlockView } from './block-view.tsx';
import type { Given } from './use-values.ts';

interface StepViewProps {
  readonly step: Step;
  readonly given: Given;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}

export function StepView({ step, given, done, onDone }: StepViewProps) {
  return (
    <section id={step.id} aria-labelledby={`${step.id}-title`} className="rise flex gap-3.5">
      <input
        type="checkbox"
        aria-label={`Done: ${step.title}`}
        checked={done}
        onChange={(event) => onDone(event.target.checked)}
        className="tick mt-0.5"
      />
      <div className="grid min-w-0 flex-1 gap-3">
        <div className="grid gap-1">
          <h2 id={`${step.id}-title`} className="text-section">
            {step.title}
          </h2>
          {step.note !== undefined && (
            <p className="measure text-muted">
              <Inline text={step.note} />
            </p>
          )}
        </div>
        <Ways
          label={`Ways to do it: ${step.title}`}
          ways={waysOf(step.blocks).map(({ id, label, blocks }) => ({
            id,
            label,
            content: (
              <div className="grid gap-5">
                {blocks.map((block) => (
                  <BlockView key={block.id} block={block} values={given.values} appName={given.appName} />
                ))}
              </div>
            ),
          }))}
        />
      </div>
    </section>
  );
}

interface Way {
  readonly id: string;
  readonly label: string;
  readonly blocks: readonly Block[];
}

const kinds = { portal: 'Portal', powershell: 'PowerShell', 'azure-cli': 'Azure CLI', http: 'HTTP' } as const;

/** The simplest first: the order of the content's first block of each kind. */
function waysOf(blocks: readonly Block[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const block of blocks) {
    const id = block.kind === 'code' ? block.language : block.kind;
    const label = block.kind === 'code' ? languages[block.language] : kinds[block.kind];
    ways.set(id, { id, label, blocks: [...(ways.get(id)?.blocks ?? []), block] });
  }
  return [...ways.values()];
}
