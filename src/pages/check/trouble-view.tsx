import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { focusCard } from '../focus.ts';
import type { Trouble } from './check-store.ts';
import { Explained } from './explained.tsx';
import { nextStepOf } from './next-step.ts';

const words = {
  blocked: 'The browser blocked the window of the sign-in. Allow windows of this page if it asks, and press again.',
  abandoned: 'The sign-in was not finished. Nothing has changed.',
  'not-loaded': 'The part of this page that signs in could not be loaded. Is the network there?',
} as const satisfies Record<Exclude<Trouble['kind'], 'refused'>, string>;

interface TroubleViewProps {
  readonly trouble: Trouble;
  readonly redirectUri: string;
  readonly onAgain: () => void;
}

/** Why there is no token, in our own words, and what to do next. */
export function TroubleView({ trouble, redirectUri, onAgain }: TroubleViewProps) {
  const text = trouble.kind === 'refused' ? nextStepOf(trouble.text, redirectUri) : words[trouble.kind];
  return (
    <Alert>
      <p>{text}</p>
      {trouble.kind === 'refused' && <Explained text={trouble.text} />}
      <p>
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            focusCard(currentTarget);
            onAgain();
          }}
        >
          {trouble.kind === 'blocked' ? 'Open the window' : 'Try again'}
        </Button>
      </p>
    </Alert>
  );
}

export function Alert({ children }: { readonly children: ReactNode }) {
  return (
    <div
      role="alert"
      className="grid gap-2.5 rounded-block border border-change-line bg-change-soft px-4 py-3 text-side"
    >
      {children}
    </div>
  );
}
