/**
 * A text of the engine: names stand in backticks. It can quote what was pasted, so nothing in it becomes a link, whatever it
 * looks like.
 */
export function Names({ text }: { readonly text: string }) {
  // Every second part stood in backticks; parts of a text never move, so their place is their key.
  return text.split(/`([^`]+)`/).map((part, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key
      <code key={at}>{part}</code>
    ) : (
      part
    ),
  );
}
