/** What the numbers of the token service mean: a table that only a text with such a number needs. */
export async function loadMeanings(): Promise<ReadonlyMap<number, string>> {
  return (await import('../reference/aadsts-meanings.ts')).aadstsMeanings;
}
