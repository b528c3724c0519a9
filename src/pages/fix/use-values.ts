import { isPlaceholderName, placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Values } from '../../commands/render.ts';
import type { Fragment } from '../fragment.ts';
import { usePaste } from '../paste-store.ts';
import { useOutcome, type Outcome } from '../use-diagnosis.ts';
import { fromLink, fromPaste, handedOver, identityOf, merge, type Texts } from './values.ts';
import { useTyped } from './values-store.ts';

/** The values of a fix page, and where they came from. */
export interface Given {
  readonly values: Values;
  /** What the field of each value holds. */
  readonly texts: Texts;
  readonly problems: Texts;
  /** Something came by the link, and the person has not confirmed it. */
  readonly unconfirmed: boolean;
  readonly outcome: Outcome;
  /** Name of the app in the pasted token. */
  readonly appName?: string;
}

export function useValues({ values: fragment }: Fragment): Given {
  const { texts: typed, confirmed } = useTyped();
  const outcome = useOutcome(usePaste());
  const link = fromLink(fragment);
  const isConfirmed = confirmed.includes(identityOf(fragment));
  const paste = outcome.kind === 'diagnosed' ? fromPaste(outcome.items, outcome.diagnosis) : {};
  const token = outcome.kind === 'diagnosed' ? outcome.items.find(({ kind }) => kind === 'token') : undefined;
  const appName = token?.kind === 'token' ? token.token.claims.app_displayname : undefined;
  return {
    values: merge({ typed, paste, link, confirmed: isConfirmed }),
    texts: { ...link, ...paste, ...typed },
    problems: problemsOf(typed),
    unconfirmed: !isConfirmed && Object.keys(handedOver(fragment)).length > 0,
    outcome,
    ...(appName !== undefined && { appName }),
  };
}

function problemsOf(typed: Texts): Texts {
  const problem = (name: PlaceholderName): string | undefined => {
    const text = typed[name] ?? '';
    return text.trim() === '' || placeholders[name].parse(text) !== undefined
      ? undefined
      : `Expected ${placeholders[name].expects}.`;
  };
  const names = Object.keys(typed).filter(isPlaceholderName);
  return Object.fromEntries(names.flatMap((name) => (problem(name) === undefined ? [] : [[name, problem(name)]])));
}
