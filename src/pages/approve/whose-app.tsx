import { microsoftClientOf } from '../../engine/index.ts';

/** What the id alone tells. A name that Microsoft gave its own app is one; everything else has to be looked up. */
export function WhoseApp({ app }: { readonly app: string | undefined }) {
  if (app === undefined) {
    return (
      <p className="measure">
        <strong className="font-strong">Which app?</strong> Put its application (client) ID among the values: it stands
        on the consent page under the name, or in the address of that page as <code>client_id</code>.
      </p>
    );
  }
  const microsoft = microsoftClientOf(app);
  return (
    <p className="measure">
      <strong className="font-strong">
        App <code>{app}</code>.
      </strong>{' '}
      {microsoft
        ? `That is the id of Microsoft’s own ${microsoft.name}. Only Microsoft can change that app. Consent for everybody lets each person who uses it do this with their own rights.`
        : 'That is none of Microsoft’s own apps that we know. Its name says nothing: the steps below show who registered it.'}
    </p>
  );
}
