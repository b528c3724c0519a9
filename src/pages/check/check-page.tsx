import type { CheckCloud } from '../../check/clouds.ts';
import { cloudName } from '../../engine/index.ts';

export function CheckPage({ cloud }: { readonly cloud: CheckCloud; readonly basename: string }) {
  return (
    <div className="grid gap-8">
      <title>{`Signed-in check, ${cloudName(cloud)}: Graph Auth Doctor`}</title>
      <meta name="description" content={`Sign in to ${cloudName(cloud)}, and let the tenant answer.`} />
      <h1 className="text-display">Let the tenant answer</h1>
    </div>
  );
}
