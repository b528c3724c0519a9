import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import type { EvidenceItem } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { focusHeading } from '../focus.ts';
import { Names } from '../names.tsx';
import { forgetGiven } from '../token/given.ts';
import { rowsOf } from './describe.ts';

/** Before anything is pasted: the token that was given on another page, which the next paste is judged with. */
export function KeptToken({ token }: { readonly token: EvidenceItem }) {
  const [row] = rowsOf([token], '', []);
  return (
    <p className="text-muted">
      A token that you gave is kept: <Names text={row?.value ?? ''} />. What you paste is judged with it.{' '}
      <Link to={paths.token} className="link">
        See it
      </Link>{' '}
      <Button
        tone="quiet"
        size="inline"
        onClick={({ currentTarget }) => {
          focusHeading(currentTarget.closest('main'), { preventScroll: true });
          forgetGiven();
        }}
      >
        Forget it
      </Button>
    </p>
  );
}
