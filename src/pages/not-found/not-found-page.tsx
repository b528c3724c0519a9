import { ButtonLink } from '../../components/button.tsx';
import { paths } from '../../paths.ts';
import { FixList } from '../fix-list.tsx';

export function NotFoundPage() {
  return (
    <div className="mx-auto grid max-w-box gap-9 tablet:pt-6">
      <title>There is no page at this address: Graph Auth Doctor</title>
      <meta name="description" content="There is no page at this address. The start page and the list of fixes are." />
      <div className="grid gap-4">
        <h1 className="text-display">There is no page at this address</h1>
        <p className="measure text-lead text-muted">
          It may be mistyped, or come from a link that was cut off. Paste the failure on the start page, or pick a fix
          below.
        </p>
        <p>
          <ButtonLink to={paths.home} tone="primary">
            Go to the start page
          </ButtonLink>
        </p>
      </div>
      <FixList />
    </div>
  );
}
