import { Link, useLocation } from 'react-router';

/** In place of a page whose files do not load (the site was renewed, the network is gone) or that fails while it is drawn. */
export function BrokenPage() {
  return (
    <div className="mx-auto grid max-w-box gap-4 tablet:pt-6">
      <title>This page did not load: Graph Auth Doctor</title>
      <h1 className="text-display">This page did not load</h1>
      <p className="measure text-lead text-muted">
        The site may have been renewed since you opened it, or something in the page failed. Loading it again clears
        what you pasted, so copy that first if you still need it.
      </p>
      <p>
        <Link to={useLocation()} reloadDocument className="link">
          Load it again
        </Link>
      </p>
    </div>
  );
}
