/** A cmdlet of Microsoft Graph PowerShell. */
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
