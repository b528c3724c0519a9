/** One kind of value that stands in a command as `<name>`. */
export interface Placeholder {
  readonly label: string;
  /** What is accepted, for the sentence that refuses something else. */
  readonly expects: string;
  /** The value in its one canonical form, or undefined when it is not of this kind. Refuses control characters and line breaks. */
  readonly parse: (text: string) => string | undefined;
  /** True when a value needs no quoting anywhere: letters, digits, dot, hyphen and underscore only. */
  readonly plain: boolean;
}
