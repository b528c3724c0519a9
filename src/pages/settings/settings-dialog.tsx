import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { OptionRow } from '../../components/option-row.tsx';
import { paths } from '../../paths.ts';
import { choose, forget, useSettings } from './settings-store.ts';
import type { SettingName, Settings } from './settings.ts';

interface Words<Name extends SettingName> {
  readonly label: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Settings[Name], string>>;
}

const words: { readonly [Name in SettingName]: Words<Name> } = {
  theme: { label: 'Theme', options: { system: 'As the system', light: 'Light', dark: 'Dark' } },
  cloud: {
    label: 'Cloud of your tenant',
    hint: 'For the hosts in commands and links, where neither your paste nor a link names another.',
    options: {
      global: 'Global',
      'us-gov': 'US Government (GCC High)',
      'us-dod': 'US Government (DoD)',
      china: 'China (21Vianet)',
    },
  },
  shell: {
    label: 'Steps shown first for',
    options: {
      'as-written': 'As each step has them',
      portal: 'Portal',
      powershell: 'PowerShell',
      'azure-cli': 'Azure CLI',
      http: 'HTTP',
    },
  },
  language: {
    label: 'Code shown first in',
    options: {
      'as-written': 'As each step has it',
      javascript: 'JavaScript',
      csharp: 'C#',
      python: 'Python',
      java: 'Java',
    },
  },
  shortcuts: { label: 'Keyboard shortcuts of single letters', options: { on: 'On', off: 'Off' } },
};

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useSettings();
  return (
    <Dialog
      title="Settings"
      onClose={onClose}
      actions={
        <Button size="small" onClick={forget}>
          Forget all settings
        </Button>
      }
    >
      <OptionRow {...setting('theme', settings)} />
      <OptionRow {...setting('cloud', settings)} />
      <OptionRow {...setting('shell', settings)} />
      <OptionRow {...setting('language', settings)} />
      <OptionRow {...setting('shortcuts', settings)} />
      <p className="measure text-side text-muted">
        What you choose here is kept in this browser, and nothing else is.{' '}
        <Link to={paths.privacy} onClick={onClose} className="link">
          What is stored
        </Link>
      </p>
    </Dialog>
  );
}

function setting<Name extends SettingName>(name: Name, settings: Settings) {
  return {
    ...words[name],
    chosen: settings[name],
    onChoose: (option: Settings[Name]): void => choose({ [name]: option }),
  };
}
