import {
  actionVerbs,
  castEnd,
  cmdletExceptions,
  nameless,
  plainVerbs,
  referenceType,
} from '../../reference/cmdlet-rules.ts';
import type { CmdletName } from '../model/cmdlet.ts';
import { namedRequests, type NamedRequest } from './cmdlet-templates.ts';
import { bare, overlap } from './cmdlet-words.ts';
import { matchRequest } from './match.ts';
import type { PermissionIndex, Row } from './permission-index.ts';
import type { Method } from './scheme.ts';

/** A request that a cmdlet may send: its templates differ by a key at the end, list first. */
export interface CmdletRequest {
  readonly method: Method;
  readonly templates: readonly string[];
  /** What the first of them needs; rows that are alike are one object in the index. */
  readonly needs: Row;
}

/** What a cmdlet asks of Graph: a guess by the rule for its name, to be shown as one. */
export type CmdletMatch =
  | { readonly kind: 'one'; readonly method: Method; readonly template: string }
  /** The name does not tell: to be asked. */
  | { readonly kind: 'several'; readonly requests: readonly CmdletRequest[] }
  /** The name is damaged, it calls nothing, or its request is not in the index. */
  | { readonly kind: 'none' };

export function matchCmdlet(index: PermissionIndex, cmdlet: CmdletName): CmdletMatch {
  const requests = requestsOfCmdlet(index, cmdlet);
  const alike = requests.every((one) => one.needs === requests[0]?.needs);
  if (requests.length > 1 && !alike) return { kind: 'several', requests };
  // Where an older address needs the same, the longer one is today's.
  const one = requests.toSorted((a, b) => (b.templates[0] ?? '').length - (a.templates[0] ?? '').length)[0];
  const template = cmdlet.variant === 'item' ? one?.templates.at(-1) : one?.templates[0];
  return one && template !== undefined ? { kind: 'one', method: one.method, template } : { kind: 'none' };
}

export function requestsOfCmdlet(
  index: PermissionIndex,
  { verb, noun }: Pick<CmdletName, 'verb' | 'noun'>,
): CmdletRequest[] {
  const name = `${verb}-${noun}`.toLowerCase();
  if (nameless.test(name)) return [];
  const exception = cmdletExceptions[name];
  const special = exception && exceptional(index, exception[0], exception[1]);
  if (special) return [special];
  for (const form of formsOf(verb, noun)) {
    const found = withName(namedRequests(index, bare(form)), verb.toLowerCase(), bare(form));
    if (found.length > 0) return families(found);
  }
  return [];
}

function exceptional(index: PermissionIndex, method: string, url: string): CmdletRequest | undefined {
  const found = matchRequest(index, { method, url });
  return found.kind === 'found' ? { method: found.method, templates: [found.template], needs: found.row } : undefined;
}

/** The noun as it is, then without the ends that stand for $ref, $count, $value, casts, delta and other keys. */
function formsOf(verb: string, noun: string): string[] {
  const forms = [noun];
  const reference = /^(\w+)ByRef$/.exec(noun)?.[1];
  if (reference !== undefined) {
    forms.push(reference);
    // The type of what is removed stands before it.
    if (verb === 'Remove') forms.push(reference.replace(referenceType, ''), halved(reference));
  }
  for (const end of [/Count(?=As[A-Z]|$)/, castEnd, /Content$/, /Delta$/, /By(?!Id$)[A-Z]\w*$/]) {
    if (end.test(noun)) forms.push(noun.replace(end, ''));
  }
  return forms;
}

/** What repeats at the end kept once: AppManagementPolicyAppManagementPolicy is a policy of the list of its name. */
const halved = (noun: string) => noun.replace(/([A-Z]\w+)\1$/, '$1');

const isAction = ({ isItem, method }: NamedRequest) => !isItem && (method === 'POST' || method === 'GET');

function withName(requests: readonly NamedRequest[], verb: string, noun: string): NamedRequest[] {
  const words = (actionVerbs[verb] ?? []).map(bare);
  const actions = requests.filter((one) => isAction(one) && isNamedByAction(one, noun, words, verb === 'invoke'));
  // createReply is New-…Reply: there is a reply as well, which that is not.
  if (verb === 'new' && actions.length > 0) return withoutOtherKeys(actions);
  for (const method of plainVerbs[verb] ?? []) {
    const found = requests.filter((one) => one.method === method && one.names.has(noun));
    if (found.length > 0) return withoutOtherKeys(found);
  }
  return withoutOtherKeys(actions);
}

/** The first word of the action is the verb; or, after Invoke, stands before the path. The rest of the action ends the noun. */
function isNamedByAction(
  { before, last }: NamedRequest,
  noun: string,
  words: readonly string[],
  invoked: boolean,
): boolean {
  if (invoked) return before.some((path) => isInvoked(path, last, noun));
  return words.some((word) => {
    if (!last.startsWith(word)) return false;
    const rest = last.slice(word.length);
    return before.some(
      (path) =>
        noun === path + rest ||
        noun === path + rest.slice(overlap(path, rest)) ||
        (noun === rest && rest.endsWith(path)),
    );
  });
}

function isInvoked(path: string, last: string, noun: string): boolean {
  const at = path === '' ? -1 : noun.indexOf(path, 1);
  if (at <= 0) return false;
  const [word, rest] = [noun.slice(0, at), noun.slice(at + path.length)];
  return (
    word + rest === last ||
    (last.startsWith(word) && rest === last.slice(word.length).slice(overlap(path, last.slice(word.length))))
  );
}

function withoutOtherKeys(found: readonly NamedRequest[]): NamedRequest[] {
  const byId = found.filter((one) => !one.byKey);
  return byId.length > 0 ? byId : [...found];
}

function families(found: readonly NamedRequest[]): CmdletRequest[] {
  const all = new Map<string, NamedRequest[]>();
  for (const one of found) {
    const key = `${one.method} ${one.family}`;
    all.set(key, [...(all.get(key) ?? []), one]);
  }
  return [...all.values()].flatMap((requests) => {
    const [first] = requests;
    if (!first) return [];
    return [{ method: first.method, templates: requests.map(({ template }) => template), needs: first.row }];
  });
}
