import { readCmdlet } from '../../engine/index.ts';
import type { FragmentValues } from '../fragment.ts';
import type { Diagnosed } from '../outcome.ts';
import { knownMethod, type Written } from './written.ts';

/** Longer texts are no error of a console, where the name of a cmdlet could stand. */
const longestConsole = 100_000;

const empty: Written = { method: 'GET', text: '' };

/** What the page opens with: the request of the link, else the one of the paste, else an empty form. */
export function startOf({ method, path }: FragmentValues, diagnosed: Diagnosed | undefined): Written {
  if (path !== undefined) return { method: method ?? '', text: path };
  return (diagnosed && fromPaste(diagnosed)) ?? empty;
}

function fromPaste({ facts, text }: Diagnosed): Written | undefined {
  const request = facts.request?.value;
  if (!request) {
    const cmdlet = text.length <= longestConsole ? readCmdlet(text) : undefined;
    if (!cmdlet) return undefined;
    const variant = { list: '_List', item: '_Get', unknown: '' }[cmdlet.variant ?? 'unknown'];
    return { ...empty, text: `${cmdlet.name}${variant}` };
  }
  const { method, host, version, path, query } = request;
  const before = host === undefined ? '' : `https://${host}/${version ?? 'v1.0'}`;
  const after = query === undefined ? '' : `?${query.replace(/^\?/, '')}`;
  return { method: knownMethod(method), text: `${before}${path}${after}` };
}
