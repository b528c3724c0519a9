import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Field } from '../../components/field.tsx';
import { placeholders } from '../../commands/placeholders.ts';
import type { Known } from '../../check/probe.ts';
import { change, type Check } from './check-store.ts';
import { AnswerView } from './answer-view.tsx';
import { builtAddress, scopeFor } from './request-address.ts';
import { graphHostOf } from '../../check/clouds.ts';
import { cancelRequest, runRequest } from './runs.ts';
import { TroubleView } from './trouble-view.tsx';
import { Waiting } from './waiting.tsx';

interface RequestCardProps {
  readonly known: Known;
  readonly check: Check;
  readonly redirectUri: string;
  readonly canAsk: boolean;
}

/** The failing request again, as the signed-in person. What is not GET is shown to copy only. */
export function RequestCard({ known, check, redirectUri, canAsk }: RequestCardProps) {
  const host = graphHostOf(known.cloud);
  const { typedUrl, typedScope } = check;
  const url = typedUrl ?? builtAddress(known, host);
  const scope = typedScope ?? scopeFor(known);
  const fit = placeholders.url.parse(url);
  const isOurs = fit !== undefined && new URL(fit).host === host && !/%7b|\{/i.test(fit);
  const fitScope = scope.trim() === '' ? undefined : placeholders.permission.parse(scope);
  const isGet = known.method === undefined || known.method === 'GET';
  // An answer to another address says nothing of this one.
  const answer = check.answer?.url === fit ? check.answer : undefined;
  const isRunning = answer?.kind === 'running';
  const run = () => isOurs && void runRequest(fit, known.cloud, fitScope === undefined ? [] : [fitScope]);
  return (
    <section
      aria-labelledby="again-title"
      className="grid min-w-0 gap-3 rounded-card border border-line bg-surface px-5 py-4"
    >
      <h2 id="again-title" className="text-section">
        Run the failing request again
      </h2>
      <p className="measure text-side">
        {isGet
          ? 'As yourself, with a token of this check’s own app: if you get through and your app does not, the app lacks something; if you do not either, look at the person, the policy or the object.'
          : `${known.method} can change something, so it is not run from here. Copy it, and run it where you mean to.`}
      </p>
      <Field
        label="Address"
        value={url}
        onChange={(text) => change(() => ({ typedUrl: text }))}
        {...(url !== '' &&
          !isOurs && {
            [typedUrl === undefined ? 'hint' : 'problem']:
              `Expected a whole address that begins with https://${host}/v1.0/ or /beta/, with ids in place of {id}.`,
          })}
      />
      {isGet && (
        <Field
          label="Permission to ask for; empty: what is granted already"
          value={scope}
          onChange={(text) => change(() => ({ typedScope: text }))}
          {...(scope.trim() !== '' && fitScope === undefined && { problem: 'Expected one name such as User.Read.' })}
        />
      )}
      <p className="flex flex-wrap items-center gap-3">
        {/* One button all along, so that the focus stays. */}
        {isGet && check.asking !== 'request' && (
          <Button size="small" disabled={!isRunning && (!canAsk || !isOurs)} onClick={isRunning ? cancelRequest : run}>
            {isRunning ? 'Cancel' : 'Run GET as yourself'}
          </Button>
        )}
        <CopyButton text={`${known.method ?? 'GET'} ${url}`} what="the request" />
      </p>
      {check.asking === 'request' && <Waiting onAgain={run} />}
      {check.troubles.request && (
        <TroubleView trouble={check.troubles.request} redirectUri={redirectUri} onAgain={run} />
      )}
      {answer && <AnswerView answer={answer} onAgain={run} />}
    </section>
  );
}
