import { useSyncExternalStore } from 'react';
import { useHref } from 'react-router';
import { CopyButton } from '../../components/copy-button.tsx';
import { paths } from '../../paths.ts';
import { searchOf } from './address.ts';
import type { Answered } from './standing.ts';

// The origin of a tab does not change; the prerendered page just does not know it.
const never = () => () => undefined;

/** The address with all answers that stand on the page, also those that were read from a paste: shown before it is copied. */
export function CopyAddress({ steps }: { readonly steps: readonly Answered[] }) {
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
  const answers = Object.fromEntries(steps.map(({ question, option }) => [question, option]));
  const address = `${origin}${useHref(paths.ask)}${searchOf(answers)}`;
  return (
    <section aria-labelledby="hand-over" className="grid gap-2 print:hidden">
      <p id="hand-over" className="text-side text-muted">
        Somebody else can go on from here. The address holds the answers above and nothing else.
      </p>
      <p className="rounded-block bg-code px-3 py-2 font-mono text-block wrap-anywhere">{address}</p>
      <p>
        <CopyButton text={address} what="it holds these answers" label="Copy address" />
      </p>
    </section>
  );
}
