/**
 * Files and sites that are addressed by a path between colons: `/drive/root:/a/b.txt:/content`,
 * `/drive/items/{id}:/b.txt:/content`, `/sites/{host}:/{path}:/lists`. Only there: ids of Teams contain colons, too.
 */
const driveStart = /(?:^|\/)(?:drive|drives\/[^/]+|drives\([^/]+\))\/(?:root|items\/[^/]+|special\/[^/]+):\//i;
const siteStart = /(?:^|\/)sites\/[^/]+:\//i;

/** Makes such a path one step (`root:/{path}/content`), so that a template and a concrete address have the same form. */
export function foldAddressedPaths(path: string): string {
  return path.includes(':/') ? foldAfter(driveStart, foldAfter(siteStart, path)) : path;
}

function foldAfter(start: RegExp, path: string): string {
  const found = start.exec(path);
  if (!found) return path;
  const from = found.index + found[0].length;
  const end = path.indexOf(':', from);
  const rest = end === -1 ? '' : path.slice(end + 1);
  return `${path.slice(0, from)}{path}${rest === '' || rest.startsWith('/') ? rest : `/${rest}`}`;
}
