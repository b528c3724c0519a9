/** Gives the text of a file of public/data, or rejects. */
export type TableSource = (file: string) => Promise<string>;

let source: TableSource | undefined;

/** The entry knows where the files are: a page asks the server, the build reads the folder. */
export function installTableSource(next: TableSource): void {
  source = next;
}

export async function tableText(file: string): Promise<string> {
  if (!source) throw new Error('No source of tables was installed.');
  return source(file);
}
