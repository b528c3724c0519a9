import type { Reason } from '../model/diagnosis.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Conflict } from './facts.ts';

const names: Readonly<Record<Conflict['what'], string>> = {
  token: 'token',
  caller: 'type of caller',
  account: 'type of account',
  request: 'request',
  status: 'status',
  time: 'time of the failure',
};

/** Says which of two values was used, and that the paste has another. */
export function conflictReasons(conflicts: readonly Conflict[]): readonly Reason[] {
  return conflicts.map(({ what, wins, loses }) => {
    const source = wins.origin.kind === 'given' ? 'that was given' : 'that was typed';
    const text = `The ${names[what]} ${source} was used (${valueOf(wins)}); the paste says ${valueOf(loses)}.`;
    return {
      code: `conflict-${what}`,
      text,
      ...(loses.quote !== undefined && { quote: loses.quote }),
      ...(loses.origin.kind === 'paste' && { at: loses.origin.at }),
    };
  });
}

function valueOf(item: EvidenceItem): string {
  if (item.kind === 'status') return String(item.status);
  if (item.kind === 'request') return `\`${[item.request.method, item.request.path].filter(Boolean).join(' ')}\``;
  if (item.kind === 'caller') return item.caller === 'delegated' ? 'a signed-in person' : 'the app by itself';
  if (item.kind === 'account') return item.account;
  return item.kind === 'time' ? `${new Date(item.seconds * 1000).toISOString().slice(0, 19)}Z` : 'otherwise';
}
