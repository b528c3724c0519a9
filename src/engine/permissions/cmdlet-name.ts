/** A cmdlet of Microsoft Graph PowerShell as an error names it. */
export interface CmdletName {
  /** As it is typed: Get-MgUserMessage. */
  readonly name: string;
  readonly verb: string;
  /** Without Mg and Beta. */
  readonly noun: string;
  readonly version: 'v1.0' | 'beta';
  /** Whether the list or a single item was asked for, where the error tells. */
  readonly variant?: 'list' | 'item';
}

const typed = /\b([A-Z][a-z]+)-Mg(Beta)?([A-Z][A-Za-z0-9]*)(?:_([A-Za-z]+)\d*)?/;
/** `FullyQualifiedErrorId : …,Microsoft.Graph.PowerShell.Cmdlets.GetMgUser_List1`. */
const asClass = /\bPowerShell\.Cmdlets\.([A-Z][a-z]+)Mg(Beta)?([A-Z][A-Za-z0-9]*)(?:_([A-Za-z]+)\d*)?/;

/** The cmdlet that a text names. The full error id is surest; elsewhere the console shortens names and breaks lines in them. */
export function readCmdlet(text: string): CmdletName | undefined {
  const lines = text.replaceAll(/\r?\n {2,}/g, '');
  const found = asClass.exec(lines) ?? typed.exec(lines) ?? typed.exec(text);
  const [, verb, beta, noun, variant] = found ?? [];
  if (verb === undefined || noun === undefined) return undefined;
  const kind = variantOf(variant ?? '');
  return {
    name: `${verb}-Mg${beta ?? ''}${noun}`,
    verb,
    noun,
    version: beta === undefined ? 'v1.0' : 'beta',
    ...(kind && { variant: kind }),
  };
}

function variantOf(text: string): CmdletName['variant'] {
  const name = text.replace(/(?:Expanded|ViaIdentity\w*)$/, '');
  if (name === 'List') return 'list';
  return name === 'Get' ? 'item' : undefined;
}
