import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { focusCard } from '../focus.ts';
import { Explained } from './explained.tsx';
import { stopAsking } from './session.ts';

/** While a window of the sign-in is open. It cannot be seen from here, so nothing is said of what happens in it. */
export function Waiting({ onAgain }: { readonly onAgain: () => void }) {
  const [shown, setShown] = useState('');
  return (
    <div className="grid gap-2.5 rounded-block border border-line bg-sunk px-4 py-3 text-side">
      <p role="status">Microsoft asks in a window of its own. This goes on when it is answered there.</p>
      <p className="flex flex-wrap gap-2">
        <Button size="small" onClick={onAgain}>
          Open the window again
        </Button>
        <Button
          size="small"
          onClick={({ currentTarget }) => {
            focusCard(currentTarget);
            stopAsking();
          }}
        >
          Stop waiting
        </Button>
      </p>
      <details>
        <summary className="min-h-6 text-accent">The window shows an error</summary>
        <div className="grid gap-2 pt-2">
          <Field
            label="Paste the text of the error page"
            value={shown}
            onChange={setShown}
            rows={3}
            hint="Begin with the line that holds AADSTS and a number."
          />
          {shown.trim() !== '' && <Explained text={shown} />}
        </div>
      </details>
    </div>
  );
}
