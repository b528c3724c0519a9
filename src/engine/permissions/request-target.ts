import { cloudOfGraphHost, type CloudId } from '../../reference/clouds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { foldAddressedPaths } from './path-addressing.ts';
import { segmentsOf, splitPath, type Segment } from './segments.ts';

/** Where a request goes, taken apart. Host and version are absent where only a path was given. */
export interface RequestTarget {
  readonly host?: string;
  readonly cloud?: CloudId;
  readonly version?: 'v1.0' | 'beta';
  /** As it was written, without the question mark; empty when there is none. */
  readonly query: string;
  readonly segments: readonly Segment[];
}

export interface TargetProblem {
  readonly kind: 'empty' | 'not-an-address' | 'not-graph';
  readonly text: string;
}

const withScheme = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]*)(.*)$/is;
const bareHost = /^((?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?)(?=\/|$)(.*)$/is;
const versionStart = /^\/+(v\d\.\d|beta)(?=\/|$)/i;
/** A `#` of a guest's user principal name is no fragment. */
const fragmentStart = /#(?!EXT#)(?!@)/i;

/**
 * Reads a URL or a path of Microsoft Graph in any cloud, also without scheme or version. Whether a path without a slash at its
 * start is one at all is left to `isRoot`: it says whether Graph has such a first step.
 */
export function readTarget(text: string, isRoot: (step: string) => boolean): Result<RequestTarget, TargetProblem> {
  const address = unquoted(text);
  if (address === '') return problem('empty', 'There is no address.');
  const [, scheme, host = '', route = ''] = withScheme.exec(address) ?? [];
  if (scheme !== undefined) {
    if (!/^https?$/i.test(scheme)) return problem('not-an-address', 'This is not the address of a web request.');
    return targetAt(host, route);
  }
  if (address.startsWith('/')) return ok(targetOf(address));
  const [, bare = '', bareRoute = ''] = bareHost.exec(address) ?? [];
  if (cloudOfGraphHost(withoutPort(bare))) return targetAt(bare, bareRoute);
  const relative = targetOf(`/${address}`);
  if (isRoot(relative.segments[0]?.edge ?? '')) return ok(relative);
  if (bare !== '') return targetAt(bare, bareRoute);
  return problem('not-an-address', 'This is neither the address of a web request nor a path of Graph.');
}

/** What stands around an address in code or in a sentence. */
const unquoted = (text: string) =>
  text
    .trim()
    .replace(/^[<"'`]+|[>"'`]+$/g, '')
    .trim();

function targetAt(host: string, route: string): Result<RequestTarget, TargetProblem> {
  const name = withoutPort(host).toLowerCase();
  const cloud = cloudOfGraphHost(name);
  if (!cloud) return problem('not-graph', `\`${shortened(name)}\` is not a host of Microsoft Graph.`);
  return ok({ ...targetOf(route), host: name, cloud });
}

const withoutPort = (host: string) => host.replace(/^.*@/, '').replace(/:\d+$/, '');

function targetOf(route: string): RequestTarget {
  const whole = route.includes('#') ? route.slice(0, fragmentStart.exec(route)?.index ?? route.length) : route;
  const mark = whole.indexOf('?');
  const path = mark < 0 ? whole : whole.slice(0, mark);
  const [start = '', version] = versionStart.exec(path) ?? [];
  return {
    ...(version !== undefined && { version: version.toLowerCase() === 'beta' ? 'beta' : 'v1.0' }),
    query: mark < 0 ? '' : whole.slice(mark + 1),
    segments: pathSegments(path.slice(start.length)),
  };
}

/** The steps of a path without version and query. */
export function pathSegments(path: string): Segment[] {
  const plain = path.includes('%') ? path.replaceAll(/%3A/gi, ':') : path;
  return splitPath(foldAddressedPaths(plain)).flatMap(segmentsOf);
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function problem(kind: TargetProblem['kind'], text: string): Result<never, TargetProblem> {
  return fail({ kind, text });
}
