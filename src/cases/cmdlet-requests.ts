/** A cmdlet of Microsoft Graph PowerShell and the request that its documentation gives: a line of cmdlet-requests.tsv, a sample. */
export interface CmdletCase {
  readonly cmdlet: string;
  readonly method: string;
  /** Fewest keys first. */
  readonly paths: readonly string[];
}

/** Reads tab-separated lines below a heading; what calls no request of Graph is left out. */
export function readCmdletCases(text: string): CmdletCase[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.flatMap((line) => {
    const [cmdlet = '', method = '', paths = ''] = line.split('\t');
    return /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(method) ? [{ cmdlet, method, paths: paths.split('|') }] : [];
  });
}
