import { useState } from 'react';
import { Button } from './button.tsx';

const words = { ready: 'Copy', copied: 'Copied', failed: 'Not copied' } as const;
const said = {
  ready: '',
  copied: 'Copied.',
  failed: 'The browser did not let the text be copied. Select it and copy it by hand.',
} as const;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who do not see what stands beside it: "See the grants, PowerShell". */
  readonly what: string;
  /** Added to what is announced. */
  readonly note?: string;
  /** On the button, where "Copy" alone says too little. */
  readonly label?: string;
}

export function CopyButton({ text, what, note = '', label = words.ready }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof words>('ready');
  const show = (next: keyof typeof words): void => {
    setState(next);
    setTimeout(() => setState('ready'), 3000);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => show('copied'),
      () => show('failed'),
    );
  };
  const shown = state === 'ready' ? label : words[state];
  return (
    <>
      <Button size="small" onClick={copy} aria-label={`${shown}: ${what}`}>
        {state === 'copied' && <span aria-hidden="true">✓</span>}
        {shown}
      </Button>
      <span role="status" className="sr-only">
        {state === 'ready' ? '' : `${said[state]} ${note}`}
      </span>
    </>
  );
}
