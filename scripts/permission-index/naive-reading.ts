/**
 * The published permission data read by brute force, for a test: no tree, no tables, nothing of the product. A second reading
 * of the same rules: spellings are united, a query is no template, the form with the id speaks for the other forms of an
 * address, and a partner that also stands alone and unmarked is not enough alone.
 */
export interface RawPathSet {
  readonly schemeKeys: readonly string[];
  readonly methods: readonly string[];
  readonly paths: Readonly<Record<string, string>>;
}

export type RawData = Readonly<Record<string, { readonly pathSets: readonly RawPathSet[] }>>;

interface Entry {
  marked: boolean;
  readonly partners: string[];
}

/** By "method scheme template", then by permission. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

export function naiveCells(data: RawData): Cells {
  const cells = new Map<string, Map<string, Entry>>();
  for (const [permission, { pathSets }] of Object.entries(data)) {
    for (const { schemeKeys, methods, paths } of pathSets) {
      for (const [path, flags] of Object.entries(paths)) {
        if (path.includes('?')) continue;
        for (const method of methods) {
          for (const scheme of schemeKeys) {
            const key = `${method} ${scheme} ${oneSpelling(path)}`;
            if (!cells.has(key)) cells.set(key, new Map());
            const cell = cells.get(key);
            const entry = cell?.get(permission) ?? { marked: false, partners: [] };
            cell?.set(permission, entry);
            const least = /least=([^;]*)/.exec(flags)?.[1] ?? '';
            if (least.split(',').includes(scheme)) entry.marked = true;
            const also = /AlsoRequires=([^;]*)/.exec(flags)?.[1];
            if (also !== undefined) entry.partners.push(...also.split(','));
          }
        }
      }
    }
  }
  return cells;
}

/** The misspelt templates as they are meant. */
export function asMeant(path: string): string {
  return path
    .replace(/\?.*$/s, '')
    .replace('}}', '}')
    .replace(/\/foldera\/fileb\.txt/i, '/{id}')
    .replace('(team-id)', '{id}')
    .replace('87654321-0abc-zqf0-321456789q', '{id}')
    .replace('57dab8b1894c409ab240bd8beae78896', '{id}')
    .replace('subjectrightsrequests{', 'subjectrightsrequests/{')
    .replace(/geteffectivepermissions(scope=\{[^}]*\})/i, 'geteffectivepermissions($1)')
    .replace(/\/(roletemplateid=\{[^}]*\})/i, '($1)')
    .replace(')range', ')/range')
    .replace('/Default.', '/')
    .replace(/(root:\/\{[^}]*\})\/(?=[a-z])/i, '$1:/')
    .replace(/\/$/, '');
}

/** Lower case, every key the same. */
export function oneSpelling(path: string): string {
  return asMeant(path)
    .toLowerCase()
    .replaceAll(/'\{[^}]*\}'/g, '{}')
    .replaceAll(/\{[^}]*\}/g, '{}')
    .replaceAll(/\(\{\}\)/g, '/{}')
    .replaceAll(', ', ',');
}

function idForm(path: string): string {
  return path
    .replace(/root:\/\{\}(?::|$)/, 'items/{}')
    .replace(/items\/\{\}:\/\{\}(?::|$)/, 'items/{}')
    .replace(
      /^\/(applications|serviceprincipals|devices|directoryroles)\((?:appid|deviceid|roletemplateid)=\{\}\)/,
      '/$1/{}',
    );
}

/** The permissions of a template, method and scheme; undefined where there is no such form. */
export function naiveCell(cells: Cells, method: string, scheme: string, template: string) {
  const path = oneSpelling(template);
  const own = cells.get(`${method} ${scheme} ${path}`);
  return own && (cells.get(`${method} ${scheme} ${idForm(path)}`) ?? own);
}

export function naivelyEnough(cell: ReadonlyMap<string, Entry>, held: ReadonlySet<string>): boolean {
  const partners = new Set([...cell.values()].flatMap((entry) => entry.partners));
  return [...cell].some(([permission, entry]) => {
    if (!held.has(permission)) return false;
    if (entry.partners.length > 0) return entry.partners.some((partner) => held.has(partner));
    return entry.marked || !partners.has(permission);
  });
}
