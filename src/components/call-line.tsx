const shapes = {
  passed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  broke: <rect x="2" y="2" width="8" height="8" fill="currentColor" transform="rotate(45 6 6)" />,
  beyond: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="2" />,
} as const;

const words = { passed: 'passed', broke: 'broke here', beyond: 'not reached' } as const;
const inks = { passed: 'text-accent', broke: 'text-broken', beyond: 'text-edge' } as const;
const names = {
  passed: 'text-ink max-tablet:sr-only',
  broke: 'text-broken',
  beyond: 'text-muted max-tablet:sr-only',
} as const;

type State = keyof typeof shapes;

/** The way of a call, from the app to the service behind Graph, and where it broke. */
export function CallLine({ stops, broke }: { readonly stops: readonly string[]; readonly broke: number }) {
  const stateOf = (at: number): State => (at < broke ? 'passed' : at === broke ? 'broke' : 'beyond');
  return (
    <ol
      aria-label="The way of the call"
      className="flex items-center gap-2 relative overflow-x-clip text-label font-strong"
    >
      {stops.map((stop, at) => (
        <li key={stop} className={at === stops.length - 1 ? 'flex items-center' : 'flex flex-1 items-center gap-2'}>
          <span className="flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" aria-hidden="true" className={`size-3 flex-none ${inks[stateOf(at)]}`}>
              {shapes[stateOf(at)]}
            </svg>
            <span className={names[stateOf(at)]}>
              {stop}
              <span className="sr-only">: {words[stateOf(at)]}</span>
            </span>
          </span>
          {at < stops.length - 1 && (
            <span className={`h-0 min-w-2 flex-1 border-t-2 ${at < broke ? 'border-accent' : 'border-line'}`} />
          )}
        </li>
      ))}
    </ol>
  );
}
