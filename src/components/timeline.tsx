interface TimelineProps {
  /** All in seconds. */
  readonly from: number;
  readonly until: number;
  readonly now: number;
  /** What stands at both ends. */
  readonly begins: string;
  readonly ends: string;
  /** Further moments, drawn as small dots. */
  readonly moments: readonly number[];
}

const start = 18;
const end = 82;
const reach = 15;

/**
 * A stretch of time, and where now is. Between its ends it is to scale; before and after, the farther the nearer to the edge.
 * The words for those who do not see it stand beside it.
 */
export function Timeline({ from, until, now, begins, ends, moments }: TimelineProps) {
  const at = (moment: number): string => `${placeOf(moment, from, until)}%`;
  const over = now >= until;
  return (
    <svg aria-hidden="true" width="100%" height="84" className="block overflow-visible text-label">
      <line x1="0%" x2={`${start}%`} y1="44" y2="44" className="stroke-edge" strokeWidth="2" strokeDasharray="2 5" />
      <line x1={`${end}%`} x2="100%" y1="44" y2="44" className="stroke-edge" strokeWidth="2" strokeDasharray="2 5" />
      <line
        x1={`${start}%`}
        x2={`${end}%`}
        y1="44"
        y2="44"
        strokeWidth="8"
        strokeLinecap="round"
        className={over ? 'stroke-edge' : 'stroke-accent'}
      />
      {moments.map((moment) => (
        <circle key={moment} cx={at(moment)} cy="44" r="4" strokeWidth="2" className="fill-surface stroke-edge" />
      ))}
      <text x={`${start}%`} y="74" textAnchor="middle" className="fill-muted">
        {begins}
      </text>
      <text x={`${end}%`} y="74" textAnchor="middle" className="fill-muted">
        {ends}
      </text>
      <line x1={at(now)} x2={at(now)} y1="24" y2="58" strokeWidth="2" className="stroke-ink" />
      <text x={at(now)} y="16" textAnchor="middle" className="fill-ink font-strong">
        now
      </text>
    </svg>
  );
}

function placeOf(moment: number, from: number, until: number): number {
  const length = Math.max(1, until - from);
  if (moment < from) return start - reach * share(from - moment, length);
  if (moment > until) return end + reach * share(moment - until, length);
  return start + ((end - start) * (moment - from)) / length;
}

const share = (distance: number, length: number): number => distance / (distance + length);
