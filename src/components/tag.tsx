const tones = {
  good: 'bg-good-soft text-good',
  change: 'bg-change-soft text-change',
} as const;

/** A word that marks a line. */
export function Tag({ tone, children }: { readonly tone: keyof typeof tones; readonly children: string }) {
  return (
    <span className={`rounded-mark px-2 py-0.5 text-label font-strong whitespace-nowrap ${tones[tone]}`}>
      {children}
    </span>
  );
}
