import type { EvidenceItem } from '../model/evidence.ts';
import { read } from './read.ts';

type Kind = EvidenceItem['kind'];
type Of<K extends Kind> = Extract<EvidenceItem, { kind: K }>;

/** The items of one kind that a text gives: for tests. */
export function itemsOf<K extends Kind>(kind: K, text: string): Of<K>[] {
  return read(text).items.filter((item): item is Of<K> => item.kind === kind);
}
