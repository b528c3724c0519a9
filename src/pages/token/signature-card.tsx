import { Card } from '../../components/card.tsx';
import { Names } from '../names.tsx';

const validating = 'https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens';

const texts = [
  'A token for Graph is meant for Graph alone: only Graph can and should check it. Its header carries a `nonce` that is replaced by its hash before the token is signed. A general library computes the signature over the header as it was sent, so its check fails. That proves nothing: the token can be perfectly good.',
  'Validate only tokens that were issued for your own API (`aud` is your API). If your API is sent a token for Graph, do not try to validate it: the client should ask for a token for your API.',
  'This page decodes and never validates. What it shows is what the token says, not what is true.',
] as const;

export function SignatureCard() {
  return (
    <Card label="The signature">
      <div className="grid gap-3 px-5 py-5 tablet:px-6">
        <h2 className="text-section">Why the signature is not checked</h2>
        {texts.map((text) => (
          <p key={text} className="measure">
            <Names text={text} />
          </p>
        ))}
        <p className="text-side text-muted">
          <a href={validating} rel="noreferrer" className="link">
            Microsoft: which tokens to validate
          </a>
        </p>
      </div>
    </Card>
  );
}
