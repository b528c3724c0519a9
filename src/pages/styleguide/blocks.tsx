import type { Block } from '../../fixes/fix.ts';
import { BlockView } from '../fix/block-view.tsx';
import { Part, State } from './part.tsx';

const block = {
  id: 'sample',
  kind: 'powershell',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: 'What a block does stands above it.',
  text: `Get-MgServicePrincipal -Filter "appId eq '<app-id>'"`,
} as const satisfies Block;

const blocks: Readonly<Record<string, Block>> = {
  'reads only, a value is missing': block,
  'changes the tenant': { ...block, purpose: 'change', runnableBy: 'admin (Cloud Application Administrator)' },
  'changes something of one’s own': { ...block, purpose: 'change', alters: 'your own session' },
  'shows that it worked': { ...block, purpose: 'verify', runnableBy: 'consented user' },
  'reaches far': { ...block, purpose: 'change', broad: 'It gives every permission that the app asks for.' },
  'clicks in the portal': {
    id: 'sample-clicks',
    kind: 'portal',
    purpose: 'diagnose',
    runnableBy: 'anyone',
    label: 'Where it stands in the portal.',
    path: ['Entra ID', 'App registrations', '<app>', 'API permissions'],
  },
};

export function Blocks() {
  return (
    <Part title="Blocks of a fix">
      {Object.entries(blocks).map(([name, shown]) => (
        <State key={name} name={name}>
          <BlockView block={shown} values={{}} appName={undefined} />
        </State>
      ))}
    </Part>
  );
}
