import { methods, schemes, type Method, type Scheme } from '../../src/engine/permissions/scheme.ts';
import { templateSegments } from '../../src/engine/permissions/template.ts';
import type { PathEntry, PublishedPermission } from './source.ts';

export interface TemplateFacts {
  /** The steps: as they are compared, and as they are written. */
  readonly edges: readonly string[];
  readonly labels: readonly string[];
  readonly rows: ReadonlyMap<Method, RowFacts>;
}

export type RowFacts = Readonly<Partial<Record<Scheme, CellFacts>>>;

/** What one kind of caller may use; every alternative is a set of names that are needed together. */
export interface CellFacts {
  readonly least: readonly (readonly string[])[];
  readonly higher: readonly (readonly string[])[];
  /** False where Microsoft marks none as the least: then those with the lowest privilege level stand there. */
  readonly stated: boolean;
}

/** How one permission is mentioned for one template, method and scheme, in whatever spellings. */
interface Mention {
  readonly name: string;
  readonly level: number;
  readonly flagged: boolean;
  /** Any one of them is required as well. */
  readonly partners: readonly string[];
}

interface Gathered {
  readonly edges: readonly string[];
  readonly labels: readonly string[];
  /** By method and scheme ("GET application"), then by the name of the permission. */
  readonly cells: Map<string, Map<string, Mention>>;
}

/**
 * Unites what is written in several spellings, and says for every template, method and scheme what is enough. Templates with
 * a query are left out: what they say holds for that query only, and the template without it is there as well.
 */
export function templatesOf(permissions: readonly PublishedPermission[]): TemplateFacts[] {
  const gathered = gather(permissions);
  return [...gathered.values()].map((template) => ({
    edges: template.edges,
    labels: template.labels,
    rows: new Map(methods.flatMap((method) => rowOf(template, method, gathered))),
  }));
}

function gather(permissions: readonly PublishedPermission[]): Map<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const permission of permissions) {
    for (const { schemes: own, methods: served, paths } of permission.pathSets) {
      for (const entry of paths.filter(({ path }) => !path.includes('?'))) {
        const { cells } = gatheredAt(all, entry.path);
        for (const scheme of own)
          for (const method of served) mention(cells, `${method} ${scheme}`, permission, scheme, entry);
      }
    }
  }
  return all;
}

function gatheredAt(all: Map<string, Gathered>, path: string): Gathered {
  const steps = templateSegments(path);
  const edges = steps.map(({ edge }) => edge);
  const found = all.get(edges.join('/')) ?? { edges, labels: steps.map(({ label }) => label), cells: new Map() };
  all.set(edges.join('/'), found);
  return found;
}

function mention(
  cells: Gathered['cells'],
  place: string,
  { name, schemes: published }: PublishedPermission,
  scheme: Scheme,
  { least, alsoRequires }: PathEntry,
): void {
  const cell = cells.get(place) ?? new Map<string, Mention>();
  cells.set(place, cell);
  const before = cell.get(name);
  cell.set(name, {
    name,
    level: published[scheme]?.privilegeLevel ?? Number.POSITIVE_INFINITY,
    flagged: (before?.flagged ?? false) || least.includes(scheme),
    partners: [...new Set([...(before?.partners ?? []), ...alsoRequires])],
  });
}

function rowOf(template: Gathered, method: Method, all: ReadonlyMap<string, Gathered>): [Method, RowFacts][] {
  const twin = all.get(twinOf(template.edges));
  const row = schemes.flatMap((scheme): [Scheme, CellFacts][] => {
    const place = `${method} ${scheme}`;
    if (!template.cells.has(place)) return [];
    return [[scheme, cellOf(twin?.cells.has(place) ? twin : template, method, scheme)]];
  });
  return row.length === 0 ? [] : [[method, Object.fromEntries(row)]];
}

/**
 * The template that addresses the same thing by its id: for files by path and for alternate keys. Where it has the request,
 * what it says holds for both: the other forms are kept less well.
 */
function twinOf(edges: readonly string[]): string {
  return edges
    .join('/')
    .replace('/root:/{}', '/items/{}')
    .replace('/items/{}:/{}', '/items/{}')
    .replace(/^(applications|serviceprincipals|devices|directoryroles)\((?:appid|deviceid|roletemplateid)\)/, '$1/{}');
}

function cellOf({ cells }: Gathered, method: Method, scheme: Scheme): CellFacts {
  const mentions = [...(cells.get(`${method} ${scheme}`)?.values() ?? [])];
  const partners = new Set(mentions.flatMap((one) => one.partners));
  // A partner that also stands alone, unmarked, is not enough alone.
  const entries = mentions.filter((one) => one.flagged || one.partners.length > 0 || !partners.has(one.name));
  const all = withoutSupersets(entries.flatMap(alternativesOf));
  const flagged = entries.filter((one) => one.flagged);
  const wanted = flagged.length > 0 ? fewestMethods(flagged, cells, scheme) : lowest(entries, ({ level }) => level);
  const least = new Set(wanted.map((one) => leastOf(one, wanted).join(' ')));
  return {
    least: all.filter((one) => least.has(one.join(' '))),
    higher: all.filter((one) => !least.has(one.join(' '))),
    stated: flagged.length > 0,
  };
}

/** One mark covers every method of a path set: the least are the marked ones that serve the fewest methods here. */
function fewestMethods(flagged: readonly Mention[], cells: Gathered['cells'], scheme: Scheme): readonly Mention[] {
  return lowest(flagged, ({ name }) => methods.filter((method) => cells.get(`${method} ${scheme}`)?.has(name)).length);
}

function alternativesOf({ name, partners }: Mention): string[][] {
  return partners.length === 0 ? [[name]] : partners.map((partner) => [name, partner].toSorted());
}

/** Of several partners, one that is a least itself, else the one that Microsoft names first. */
function leastOf({ name, partners }: Mention, wanted: readonly Mention[]): string[] {
  const partner = partners.find((one) => wanted.some((other) => other.name === one)) ?? partners[0];
  return partner === undefined ? [name] : [name, partner].toSorted();
}

function withoutSupersets(alternatives: readonly string[][]): string[][] {
  const distinct = new Map(alternatives.map((one) => [one.join(' '), one]));
  const sets = [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return sets.filter(
    (one) => !sets.some((other) => other.length < one.length && other.every((name) => one.includes(name))),
  );
}

function lowest<Item>(items: readonly Item[], measure: (item: Item) => number): readonly Item[] {
  const least = Math.min(...items.map(measure));
  return items.filter((item) => measure(item) === least);
}
