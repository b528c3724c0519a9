import { SettingsDialog } from './settings-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

const sheets = { settings: SettingsDialog, shortcuts: ShortcutsDialog } as const;

export default function Sheet({
  sheet,
  onClose,
}: {
  readonly sheet: keyof typeof sheets;
  readonly onClose: () => void;
}) {
  const Shown = sheets[sheet];
  return <Shown onClose={onClose} />;
}
