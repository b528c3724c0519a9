import type { Block } from '../../fixes/fix.ts';
import { isGrave } from './grave.ts';

/** What the block does, by word, shape and colour; and who can run it. */
export function PurposeLine({ block }: { readonly block: Block }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Purpose block={block} />
      <span className="text-side text-muted">{runnableBy(block)}</span>
    </p>
  );
}

function Purpose({ block }: { readonly block: Block }) {
  switch (block.purpose) {
    case 'change':
      return (
        <span className={`text-label font-strong ${isGrave(block) ? 'text-change' : ''}`}>
          <span aria-hidden="true">{isGrave(block) ? '▲' : '△'} </span>Changes {block.alters ?? 'your tenant'}
        </span>
      );
    case 'verify':
      return (
        <span className="rounded-mark bg-good-soft px-2 py-0.5 text-label font-strong text-good">
          <span aria-hidden="true">✓ </span>Check that it worked
        </span>
      );
    case 'diagnose':
      return (
        <span className="text-label font-strong">
          <span aria-hidden="true">○ </span>Reads only
        </span>
      );
  }
}

function runnableBy({ runnableBy: who }: Block): string {
  if (who === 'anyone') return 'Anyone can do it';
  if (who === 'consented user') return 'Any member, once an administrator has consented';
  const role = /^admin \((.*)\)$/.exec(who)?.[1] ?? who;
  return role.charAt(0).toUpperCase() + role.slice(1);
}
