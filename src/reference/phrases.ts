/**
 * A sentence or code by which Graph, the token service or a workload behind Graph says what is wrong. `cause` is a slug of
 * the product's list of causes; it can name one that has no page yet.
 */
export interface Phrase {
  readonly id: string;
  readonly cause: string;
  readonly strength: 'decisive' | 'strong' | 'weak';
  /** The text speaks for all members of the cause's family ("the token lacks X"), not for this cause alone. */
  readonly scope?: 'family';
  /** Found in an error's message, or anywhere in the text. Group `needs`: permissions wanted; group `holds`: permissions of the token. */
  readonly pattern?: RegExp;
  /** Found as an error's code (any case), or as a word of the text. With a pattern, both must be there unless the text has no code. */
  readonly code?: string;
  /** Not when this is found too. */
  readonly unless?: RegExp;
  /** What the text means, in our words; continues "…": a full sentence. */
  readonly means: string;
  /** Other causes that the same text can have. */
  readonly also?: readonly string[];
}
