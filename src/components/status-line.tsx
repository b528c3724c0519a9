import { useEffect, useState } from 'react';

/** Milliseconds for which a text has to stand before it is said: by itself, and while somebody types. */
const pauses = { shown: 250, typed: 1000 } as const;

interface StatusLineProps {
  readonly text: string;
  /** It changes at every key that somebody types. */
  readonly typing?: boolean;
}

/**
 * Says aloud what changed on the page, once it has settled: not what is on the way to it. It is always there: a region that
 * appears with its text is often not read.
 */
export function StatusLine({ text, typing = false }: StatusLineProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), typing ? pauses.typed : pauses.shown);
    return () => clearTimeout(timer);
  }, [text, typing]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
