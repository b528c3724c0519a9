import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { paths } from '../../paths.ts';
import type { ComparedToken } from '../needs/compared-token.ts';
import { paste, typedToken } from '../paste-store.ts';
import { forgetGiven } from '../token/given.ts';

interface CompareProps {
  readonly token: ComparedToken | undefined;
  /** It was typed here, or beside another question; not read from the paste. */
  readonly typedId: string | undefined;
  /** Before the token changes; false: it did not. */
  readonly onTake: (taking: boolean) => void;
  readonly headingRef: (heading: HTMLElement | null) => void;
}

/** Lays a token beside the need. It stays in the memory of this tab. */
export function Compare({ token, typedId, onTake, headingRef }: CompareProps) {
  return (
    <section aria-labelledby="compare" className="grid gap-3 border-t border-line pt-7 print:hidden">
      <h2 ref={headingRef} tabIndex={-1} id="compare" className="text-section">
        Compare with a token
      </h2>
      {token?.isForOther && (
        <p className="measure">
          The token is not for Microsoft Graph, so what it holds says nothing here:{' '}
          <Link to={paths.fix('wrong-audience')} className="link">
            get one for Graph
          </Link>
          .
        </p>
      )}
      {token && <p className="measure">{heldWords(token)}</p>}
      {typedId !== undefined && (
        <p>
          <Button
            size="small"
            onClick={() => {
              // The button goes with the token.
              onTake(true);
              if (typedId === typedToken) forgetGiven();
              else paste.remove([typedId]);
            }}
          >
            Forget this token
          </Button>
        </p>
      )}
      {token ? (
        <Folded>
          <TokenForm onTake={onTake} />
        </Folded>
      ) : (
        <TokenForm onTake={onTake} />
      )}
    </section>
  );
}

function Folded({ children }: { readonly children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-6 w-fit text-accent">Compare with another token</summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}

const kinds = { application: 'An application token', delegated: 'A delegated token', unknown: 'A token' } as const;
const most = 8;

function heldWords({ caller, held }: ComparedToken): string {
  const kind = kinds[caller ?? 'unknown'];
  if (!held) return `${kind} is compared; which permissions it holds was not shown.`;
  if (held.length === 0) return `${kind} is compared. It holds no permission at all.`;
  const more = held.length > most ? ` and ${held.length - most} more` : '';
  return `${kind} is compared. It holds ${held.slice(0, most).join(', ')}${more}.`;
}

function TokenForm({ onTake }: Pick<CompareProps, 'onTake'>) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const take = async (): Promise<void> => {
    onTake(true);
    const wrong = await takeLater(text);
    setProblem(wrong);
    if (wrong === undefined) setText('');
    else onTake(false);
  };
  return (
    <form
      noValidate
      className="grid max-w-box gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <Field
        label="Access token, or its decoded claims as JSON"
        hint='It is decoded in this tab and goes nowhere. A few claims are enough: {"scp": "User.Read Mail.Read"}'
        value={text}
        onChange={setText}
        rows={4}
        {...(problem !== undefined && { problem })}
      />
      <p>
        <Button type="submit">Compare</Button>
      </p>
    </form>
  );
}

/** Reading a token takes the judge, which comes when it is asked for. */
async function takeLater(text: string): Promise<string | undefined> {
  try {
    const { takeToken } = await import('./take-token.ts');
    return takeToken(text);
  } catch {
    return 'The reader of tokens could not be loaded. Is the network there? The token is still in the field.';
  }
}
