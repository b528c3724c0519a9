import { addressOfCheck, type CheckCloud } from '../../check/clouds.ts';
import { Layout } from '../layout.tsx';
import { CheckPage } from './check-page.tsx';
import { DocumentRouter } from './document-router.tsx';

/** Everything that the document of one cloud shows. */
export function CheckDocument({ cloud, basename }: { readonly cloud: CheckCloud; readonly basename: string }) {
  return (
    <DocumentRouter basename={basename} address={addressOfCheck(cloud)}>
      <Layout>
        <CheckPage cloud={cloud} basename={basename} />
      </Layout>
    </DocumentRouter>
  );
}
