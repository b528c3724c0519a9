import { Button } from '../../components/button.tsx';
import type { PlaceholderName } from '../../commands/placeholders.ts';
import type { Given } from './use-values.ts';
import { focusField } from './value-field.ts';
import { ValuesPanel } from './values-panel.tsx';

interface ValuesAtHandProps {
  readonly names: readonly PlaceholderName[];
  readonly given: Given;
  readonly alone?: boolean;
}

/** Beside the steps; where there is no room, at the foot of the window, unfolded as long as a field has the focus. */
export function ValuesAtHand({ names, given, alone = false }: ValuesAtHandProps) {
  const filled = names.filter((name) => given.values[name] !== undefined).length;
  const [first] = names;
  return (
    <aside aria-label="Values for the commands" className="at-hand min-w-0 self-stretch desk:row-span-2 print:hidden">
      {first !== undefined && (
        <p className="flex items-center justify-between gap-3 px-4 py-1.5 desk:hidden noscript:hidden">
          <Button tone="quiet" size="inline" onClick={() => focusField(first)}>
            Your values: {filled} of {names.length} filled in
          </Button>
          <span className="at-hand-close">
            <Button tone="quiet" size="inline" onClick={leave}>
              Close
            </Button>
          </span>
        </p>
      )}
      <div className="beside">
        <ValuesPanel names={names} given={given} alone={alone} />
      </div>
    </aside>
  );
}

function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
