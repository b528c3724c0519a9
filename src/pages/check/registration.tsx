import { CopyButton } from '../../components/copy-button.tsx';
import { Ways } from '../../components/ways.tsx';
import type { Values } from '../../commands/render.ts';
import { checkRegistration } from '../../fixes/check-registration.ts';
import type { Step } from '../../fixes/fix.ts';
import { inCloud } from '../../fixes/in-cloud.ts';
import { BlockView } from '../fix/block-view.tsx';
import { Sources } from '../fix/prose.tsx';
import { Inline } from '../inline.tsx';
import { useCloud } from './cloud-context.ts';

interface RegistrationProps {
  readonly redirectUri: string;
  readonly tenant: string;
  /** Typed on this page, and not from a link. */
  readonly isTyped: boolean;
  readonly clientId: string | undefined;
}

/** For who has no app to sign in with: how to register one, with least permissions, and how to take it back. */
export function Registration({ redirectUri, tenant, isTyped, clientId }: RegistrationProps) {
  const values: Values = {
    'redirect-uri': { value: redirectUri, from: 'typed' },
    // A tenant that came by a link would be changed by who runs the script: it is typed, or it stays open.
    ...(tenant !== '' && { 'tenant-id': { value: tenant, from: isTyped ? 'typed' : 'link' } }),
    ...(clientId !== undefined && { 'app-id': { value: clientId, from: 'typed' } }),
  };
  const { register, undo, sources } = checkRegistration;
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-6 font-strong">Register an app for it</summary>
      <div className="grid gap-6 pt-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-side">
          <p className="min-w-0 wrap-anywhere">
            Redirect URI: <code>{redirectUri}</code>
          </p>
          <CopyButton text={redirectUri} what="the redirect URI" />
        </div>
        <StepBlocks step={register} values={values} />
        <StepBlocks step={undo} values={values} />
        <Sources sources={sources} />
      </div>
    </details>
  );
}

const kinds = {
  portal: 'Portal',
  powershell: 'PowerShell',
  'azure-cli': 'Azure CLI',
  http: 'HTTP',
  code: 'Code',
} as const;

function StepBlocks({ step, values }: { readonly step: Step; readonly values: Values }) {
  const cloud = useCloud();
  return (
    <div className="grid gap-3">
      <h3 className="text-body tracking-normal">{step.title}</h3>
      {step.note !== undefined && (
        <p className="measure text-side text-muted">
          <Inline text={step.note} />
        </p>
      )}
      <Ways
        label={`Ways to do it: ${step.title}`}
        ways={step.blocks.map((block) => ({
          id: block.id,
          label: kinds[block.kind],
          content: <BlockView block={inCloud(block, cloud)} values={values} appName={undefined} />,
        }))}
      />
    </div>
  );
}
