/** A document of the built site, measured. */
export interface BuiltDocument {
  /** Below dist, with forward slashes. */
  readonly file: string;
  /** Bytes of its HTML. */
  readonly size: number;
  /** It asks not to be found, so that there is nothing to score. */
  readonly hidden: boolean;
}

export interface PageToMeasure extends BuiltDocument {
  readonly kind: string;
  /** Below the base path. 404.html by its own name: at an unknown address its status alone would be a fault. */
  readonly address: string;
}

/**
 * Of each kind of page its smallest and its largest document; of the kinds in `every` all of them. The kinds are what the
 * build has made: `fixes` is the page of that name, `fix/` all pages below that folder.
 */
export function pagesToMeasure(
  documents: readonly BuiltDocument[],
  every: readonly string[] = [],
): readonly PageToMeasure[] {
  const pages = documents.flatMap(pageOf).toSorted((a, b) => a.size - b.size);
  const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted();
  return kinds.flatMap((kind) => {
    const alike = pages.filter((page) => page.kind === kind);
    return every.includes(kind) || alike.length < 3 ? alike : [...alike.slice(0, 1), ...alike.slice(-1)];
  });
}

/** None for a document that is no page: what sign-in returns to shows nothing. */
function pageOf(document: BuiltDocument): readonly PageToMeasure[] {
  if (document.file === '404.html') return [{ ...document, kind: '404', address: '404.html' }];
  if (document.file === 'index.html') return [{ ...document, kind: 'home', address: '' }];
  const address = /^(.+)\/index\.html$/.exec(document.file)?.[1];
  if (address === undefined) return [];
  const [place = address, ...below] = address.split('/');
  return [{ ...document, kind: below.length === 0 ? place : `${place}/`, address }];
}
