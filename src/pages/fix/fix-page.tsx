import type { Fix } from '../../fixes/fix.ts';

export function FixPage({ fix }: { readonly fix: Fix }) {
  return (
    <>
      <title>{`Fix: ${fix.cause}`}</title>
      <meta name="description" content={fix.changes} />
      <h1>{fix.happened}</h1>
    </>
  );
}
