import type { FragmentValues } from '../fragment.ts';
import type { Diagnosed } from '../outcome.ts';
import { knownMethod, type Written } from './written.ts';

const empty: Written = { method: 'GET', text: '' };

/** What the page opens with: the request of the link, else the one of the paste, else an empty form. */
export function startOf({ method, path }: FragmentValues, diagnosed: Diagnosed | undefined): Written {
  if (path !== undefined) return { method: method ?? '', text: path };
  return (diagnosed && fromPaste(diagnosed)) ?? empty;
}

/** A cmdlet stands there itself, also where the request that it stands for is known. */
function fromPaste({ facts: { request }, items }: Diagnosed): Written | undefined {
  const isShown = request?.item.kind !== 'request' || request.item.cmdlet === undefined;
  if (!request || !isShown) {
    const cmdlet = items.find((item) => item.kind === 'cmdlet')?.cmdlet;
    if (!cmdlet) return undefined;
    const variant = { list: '_List', item: '_Get', unknown: '' }[cmdlet.variant ?? 'unknown'];
    return { ...empty, text: `${cmdlet.name}${variant}` };
  }
  const { method, host, version, path, query } = request.value;
  const before = host === undefined ? '' : `https://${host}/${version ?? 'v1.0'}`;
  const after = query === undefined ? '' : `?${query.replace(/^\?/, '')}`;
  return { method: knownMethod(method), text: `${before}${path}${after}` };
}
