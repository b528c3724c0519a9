import { Link } from 'react-router';
import { CopyButton } from '../../components/copy-button.tsx';
import type { Facts } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { Section } from './prose.tsx';
import { communityQuestion } from './community-question.ts';

/** The page that leads to the community begins with the question itself. */
export function PreparedQuestion({ facts }: { readonly facts: Facts | undefined }) {
  const text = communityQuestion(facts);
  return (
    <Section id="your-question" title="Your question, prepared">
      <p className="measure">
        {facts ? (
          'It holds codes, the status, the request with {id} in place of ids, the request id, and the names of permissions and claims: no message, no value of a claim, no token. Read it before you post it.'
        ) : (
          <>
            <Link to={paths.home} className="link">
              Paste the failed call
            </Link>{' '}
            first, and this form is filled in: with codes and names alone, never with a token or a value of a claim.
          </>
        )}
      </p>
      <div className="rounded-block border border-line">
        <div className="flex items-center justify-between gap-4 rounded-t-block border-b border-line bg-surface px-4 py-2">
          <span className="text-side text-muted">
            For Microsoft Q&A: tag microsoft-graph, filed under Microsoft Security | Microsoft Graph
          </span>
          <CopyButton text={text} what="the prepared question" />
        </div>
        <pre className="rounded-b-block bg-code px-4 py-3.5 font-mono text-block wrap-anywhere whitespace-pre-wrap">
          {text}
        </pre>
      </div>
    </Section>
  );
}
