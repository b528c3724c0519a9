import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { paths } from '../../paths.ts';
import { formatCount } from '../home/format.ts';
import { Names } from '../names.tsx';
import { credentialNotes } from './credential-notes.ts';
import type { InspectedCredential, Source } from './inspected.ts';
import { TokenHeading } from './token-heading.tsx';
import { TokenSource } from './token-source.tsx';

interface CredentialCardProps {
  readonly value: InspectedCredential;
  readonly source: Source;
}

export function CredentialCard({ value, source }: CredentialCardProps) {
  const note = credentialNotes[value.credential];
  return (
    <Card label="What it is">
      <TokenSource what={`Value, ${formatCount(value.length)} characters`} source={source} />
      <div className="grid gap-4 px-5 py-6 tablet:px-6">
        <TokenHeading>{note.title}</TokenHeading>
        <p className="measure">
          <Names text={note.text} />
        </p>
        {'secret' in note && (
          <p className="measure">
            It is as good as a password. Here it stays in this tab; if it stood in a log or a message, make it invalid.
          </p>
        )}
        <p>
          <ButtonLink to={paths.fix(note.cause)} tone="primary">
            What to do
          </ButtonLink>
        </p>
      </div>
    </Card>
  );
}
