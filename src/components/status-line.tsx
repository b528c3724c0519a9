/** Says aloud what changed on the page, once. It is always there: a region that appears with its text is often not read. */
export function StatusLine({ text }: { readonly text: string }) {
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
