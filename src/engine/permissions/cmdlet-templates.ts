import { cmdletPrefixes } from '../../reference/cmdlet-rules.ts';
import { bare, joined } from './cmdlet-words.ts';
import type { PermissionIndex, Row } from './permission-index.ts';
import type { Method } from './scheme.ts';
import { templatesUnder, type IndexedTemplate } from './templates-of.ts';

/** How cmdlets would be named after one request of the index: without verb, in the form of cmdlet-words.ts. */
export interface NamedRequest {
  readonly method: Method;
  readonly template: string;
  readonly row: Row;
  /** Without the key at the end and the names of arguments: the list and its item are one cmdlet. */
  readonly family: string;
  readonly names: ReadonlySet<string>;
  /** Names of the path before its last step, and that step: an action. */
  readonly before: readonly string[];
  readonly last: string;
  /** Ends in a key: no action. */
  readonly isItem: boolean;
  /** A function with arguments, or addressed by another key than the id. */
  readonly byKey: boolean;
}

const known = new WeakMap<PermissionIndex, Map<string, readonly NamedRequest[]>>();

/**
 * The requests whose cmdlets can have a name in which `noun` stands: those under the first steps that are in it. Naming all of
 * the index takes some hundred milliseconds.
 */
export function namedRequests(index: PermissionIndex, noun: string): readonly NamedRequest[] {
  return [...index.root.edges().keys()]
    .filter((first) => first !== 'me' && firstNames(first).some((name) => noun.includes(name)))
    .flatMap((first) => namedUnder(index, first));
}

function namedUnder(index: PermissionIndex, first: string): readonly NamedRequest[] {
  const made = known.get(index) ?? new Map<string, readonly NamedRequest[]>();
  known.set(index, made);
  const named = made.get(first) ?? templatesUnder(index, first).filter(isCmdletPath).flatMap(namesOf);
  made.set(first, named);
  return named;
}

/** What names of paths under a first step begin with; nothing where a prefix leaves the first step out and that says no more. */
function firstNames(first: string): readonly string[] {
  const others = cmdletPrefixes.filter(({ path }) => path.source.startsWith(`^${first}\\/`));
  return [bare(stepName(first, 0, [])), ...others.map(({ name }) => bare(name.replace(/\/.*$/, '')))];
}

/** The module has no form for files by their path. */
const isCmdletPath = ({ edges }: IndexedTemplate) => !edges.some((edge) => edge.endsWith(':') || edge === '...');

function namesOf({ template, edges, rows }: IndexedTemplate): NamedRequest[] {
  const named = edges.filter((edge) => edge !== '{}' && !edge.startsWith('$'));
  const steps = named.map(stepName);
  const last = named.at(-1) ?? '';
  const one = {
    template,
    family: edges
      .join('/')
      .replace(/\/\{\}$/, '')
      .replaceAll(/\([^)]*\)/g, '()'),
    last: bare(lastStep(steps.at(-1) ?? '')),
    isItem: edges.at(-1) === '{}',
    byKey: edges.some((edge) => edge.includes('(')),
  };
  const byKeys = last.includes('(') ? joined([...steps.slice(0, -1), withKeys(last)]) : [];
  const reading = allNames(steps, 'GET', byKeys);
  const writing = dependsOnMethod.test(steps.join('/')) ? allNames(steps, 'POST', byKeys) : reading;
  return [...rows].map(([method, row]) => ({ ...one, ...(method === 'GET' ? reading : writing), method, row }));
}

/** Where a renamed beginning is for some methods only. */
const dependsOnMethod = /^users\/todo\//;

function allNames(
  steps: readonly string[],
  method: Method,
  more: readonly string[],
): Pick<NamedRequest, 'names' | 'before'> {
  const paths = renamed(steps, method);
  return {
    names: new Set([...paths.flatMap(joined), ...more]),
    before: paths.flatMap((path) => joined(path.slice(0, -1))),
  };
}

/** permanentDelete is Remove-…Permanent; a word that stands twice in a row is kept once. */
const lastStep = (step: string) =>
  step
    .replace(/^as /, '')
    .replace(/^permanentdelete$/, 'deletepermanent')
    .replace(/(team)s?\1/, '$1');

/** `devices(deviceid)` is DeviceByDeviceId, `microsoft.graph.user` is AsUser; a function has its own name. */
function stepName(edge: string, at: number, all: readonly string[]): string {
  const cast = /^(?:microsoft\.)?graph\.(?:\w+\.)*(\w+)$/.exec(edge)?.[1];
  if (cast !== undefined) return `as ${cast}`;
  return at === all.length - 1 ? edge.replace(/\(.*$/, '') : withKeys(edge);
}

const withKeys = (edge: string) => edge.replace('(', 'by').replaceAll(/[,)]/g, '');

function renamed(steps: readonly string[], method: Method): string[][] {
  const path = steps.join('/');
  // At the end of a path a name with a namespace can be a function.
  const functions = /\/as \w+$/.test(path) ? [path.replace(/\/as (\w+)$/, '/$1')] : [];
  const others = cmdletPrefixes
    .filter((prefix) => prefix.path.test(path) && (prefix.methods?.test(method) ?? true))
    .map((prefix) => path.replace(prefix.path, prefix.name));
  return [path, ...others, ...functions].map((one) => one.split('/'));
}
