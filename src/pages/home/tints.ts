const tints = ['bg-tint-1', 'bg-tint-2', 'bg-tint-3'] as const;

/** Three tints are enough; from the fourth reason on the number alone decides. */
export function tintOf(number: number): string {
  return tints[number - 1] ?? 'bg-sunk';
}
