import { Folded } from '../../components/folded.tsx';
import { Ways } from '../../components/ways.tsx';
import { languages, type Block, type PermissionType, type Step } from '../../fixes/fix.ts';
import { inCloud } from '../../fixes/in-cloud.ts';
import { AdminMessage } from '../admin-message.tsx';
import { beginningOf, firstLines } from '../../fixes/folding.ts';
import { Inline } from '../inline.tsx';
import { useSettings } from '../settings/settings-store.ts';
import type { Settings } from '../settings/settings.ts';
import { BlockView } from './block-view.tsx';
import { adminRequestOf } from './admin-request.ts';
import type { Given } from './use-values.ts';

interface StepViewProps {
  /** Its place among the steps of a page, as the contents name it. */
  readonly number?: number;
  readonly step: Step;
  readonly given: Given;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}

export function StepView({ number, step, given, done, onDone }: StepViewProps) {
  const ways = fittingFirst(waysOf(step.blocks), given.asked.type);
  const preferred = preferredOf(ways, given.asked.type, useSettings());
  const body =
    step.prepared === 'admin-message' ? (
      <AdminMessage request={adminRequestOf(given)} values={given.values} />
    ) : (
      <Ways
        label={`Ways to do it: ${step.title}`}
        preferred={preferred}
        ways={ways.map(({ id, label, blocks }) => ({
          id,
          label,
          content: <Blocks blocks={blocks} given={given} />,
        }))}
      />
    );
  const note = step.note !== undefined && <Note text={step.note} />;
  const isFolded = done || step.onlyIf !== undefined;
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
            {number !== undefined && (
              <span aria-hidden="true" className="text-muted">
                {number}{' '}
              </span>
            )}
            {step.title}
          </h2>
          {step.onlyIf !== undefined && <p className="text-muted">Only if {step.onlyIf}</p>}
          {!isFolded && note}
        </div>
        {isFolded ? (
          <Folded label={done ? 'Show this step again' : 'Show this step'}>
            <div className="grid gap-3">
              {note}
              {body}
            </div>
          </Folded>
        ) : (
          body
        )}
      </div>
    </section>
  );
}

/** Its first sentences, or its first lines; the rest of a long one is folded. */
function Note({ text }: { readonly text: string }) {
  const [shown, rest] = text.includes('\n') ? firstLines(text) : beginningOf(text).map((part) => [part]);
  return (
    <div className="grid gap-1 text-muted">
      <Lines lines={shown ?? []} />
      {rest !== undefined && rest.join('') !== '' && (
        <Folded label="More about this step">
          <Lines lines={rest} isContinued />
        </Folded>
      )}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** What comes before stands above. */
  readonly isContinued?: boolean;
}

/** The first says what the others are about; two stand as they are. */
function Lines({ lines, isContinued = false }: LinesProps) {
  const plain = lines.length <= 2 ? lines : lines.slice(0, isContinued ? 0 : 1);
  const items = lines.slice(plain.length);
  return (
    <>
      {plain.map((line) => (
        <p key={line} className="measure">
          <Inline text={line} />
        </p>
      ))}
      {items.length > 0 && (
        <ul className="measure grid list-disc gap-1 pl-5">
          {items.map((line) => (
            <li key={line}>
              <Inline text={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is for the other type of permission than the call’s is folded: it would grant something else. */
function Blocks({ blocks, given }: { readonly blocks: readonly Block[]; readonly given: Given }) {
  const { type } = given.asked;
  const others = blocks.filter((block) => !fits(block, type));
  return (
    <div className="grid gap-5">
      <BlockList blocks={blocks.filter((block) => fits(block, type))} given={given} />
      {type !== undefined && others.length > 0 && (
        <details>
          <summary className="min-h-6 text-side text-accent">{folded[type]}</summary>
          <div className="grid gap-5 pt-3">
            <BlockList blocks={others} given={given} />
          </div>
        </details>
      )}
    </div>
  );
}

function fits(block: Block, type: PermissionType | undefined): boolean {
  return type === undefined || block.type === undefined || block.type === type;
}

const folded = {
  delegated: 'For application permissions; your call is delegated',
  application: 'For delegated permissions; your app calls by itself',
} as const satisfies Record<PermissionType, string>;

function BlockList({ blocks, given }: { readonly blocks: readonly Block[]; readonly given: Given }) {
  return blocks.map((block) => (
    <BlockView key={block.id} block={inCloud(block, given.asked.cloud)} values={given.values} appName={given.appName} />
  ));
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

/** A way that holds nothing for the type of the call comes after those that do. */
function fittingFirst(ways: readonly Way[], type: PermissionType | undefined): readonly Way[] {
  return [...ways.filter((way) => hasFit(way, type)), ...ways.filter((way) => !hasFit(way, type))];
}

const hasFit = ({ blocks }: Way, type: PermissionType | undefined): boolean =>
  blocks.some((block) => fits(block, type));

/** The way that the person prefers, where the step has it for this type. */
function preferredOf(ways: readonly Way[], type: PermissionType | undefined, settings: Settings): string | undefined {
  return ways.find((way) => (way.id === settings.shell || way.id === settings.language) && hasFit(way, type))?.id;
}
