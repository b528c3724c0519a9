const shares = { certain: 1, likely: 2 / 3, possible: 1 / 3 } as const;
export const confidenceWords = { certain: 'Certain', likely: 'Likely', possible: 'Possible' } as const;

const radius = 8;
const around = 2 * Math.PI * radius;

/** Full with a tick: certain; two thirds: likely; one third: possible. The word stands beside it. */
export function ConfidenceRing({ confidence }: { readonly confidence: keyof typeof shares }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 flex-none text-accent" fill="none" strokeWidth="3">
      <circle cx="10" cy="10" r={radius} className="stroke-line" />
      <circle
        cx="10"
        cy="10"
        r={radius}
        stroke="currentColor"
        strokeDasharray={`${around * shares[confidence]} ${around}`}
        transform="rotate(-90 10 10)"
      />
      {confidence === 'certain' && <path d="m6.5 10.2 2.4 2.4 4.6-4.8" stroke="currentColor" strokeWidth="2.2" />}
    </svg>
  );
}
