import { isPlaceholderName, placeholders, type PlaceholderName } from '../../commands/placeholders.ts';
import type { Values } from '../../commands/render.ts';
import type { Fragment } from '../fragment.ts';
import { diagnosedOf, type Diagnosed } from '../outcome.ts';
import { usePaste } from '../paste-store.ts';

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
  /** What came of the paste, where there is one. */
  readonly diagnosed: Diagnosed | undefined;
  /** Name of the app in the pasted token. */
  readonly appName?: string;
}

export function useValues({ values: fragment }: Fragment): Given {
  const { texts: typed, confirmed } = useTyped();
  const diagnosed = diagnosedOf(usePaste());
  const link = fromLink(fragment);
  const isConfirmed = confirmed.includes(identityOf(fragment));
  const paste = diagnosed ? fromPaste(diagnosed) : {};
  const appName = diagnosed?.facts.token?.value.claims.app_displayname;
  return {
    values: merge({ typed, paste, link, confirmed: isConfirmed }),
    texts: { ...link, ...paste, ...typed },
    problems: problemsOf(typed),
    unconfirmed: !isConfirmed && Object.keys(handedOver(fragment)).length > 0,
    diagnosed,
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
