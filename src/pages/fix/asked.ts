import { placeholders } from '../../commands/placeholders.ts';
import type { PermissionType } from '../../fixes/fix.ts';
import { cloudOfIssuer } from '../../fixes/in-cloud.ts';
import { needOfCall } from '../../engine/index.ts';
import {
  isDecidedElsewhere,
  type FoundRequest,
  type NeedVerdict,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';
import type { Diagnosed } from '../outcome.ts';
import { publicPath } from './graph-segments.ts';

/** What a failed call asks an administrator for, as far as the paste tells. Nothing of it names a person or an object. */
export interface Asked {
  /** Least first; several only where they are needed together. Empty when the paste does not tell. */
  readonly permissions: readonly string[];
  readonly type?: PermissionType;
  /** Id of the cloud where the call went. */
  readonly cloud?: string;
  readonly method?: string;
  /** A template: /users/{id}/messages. */
  readonly path?: string;
  /** Smaller permissions that open the same call; empty = none does; absent = not known. */
  readonly narrower?: readonly string[];
}

/** With the index the permission comes from the call, and the path is the template of the data. */
export function askedOf({ facts, judgement }: Diagnosed, index?: PermissionIndex): Asked {
  const request = facts.request?.value;
  const call = index && needOfCall(facts, index);
  // Several that are needed together are one entry.
  const named = judgement.findings.find(({ family }) => family)?.family?.about[0]?.split(' and ') ?? [];
  const permissions = named.length > 0 || !call ? named : missingOf(call.found, call.need);
  const narrower = call && narrowerOf(call.need, permissions);
  const path = (call && templateOf(call.found.template)) ?? (request && templateOf(publicPath(request.path)));
  const cloud = request?.cloud ?? cloudOfToken(facts);
  return {
    permissions,
    ...(facts.caller && { type: facts.caller.value }),
    ...(cloud !== undefined && { cloud }),
    ...(request?.method !== undefined && { method: request.method }),
    ...(path !== undefined && { path }),
    ...(narrower && { narrower }),
  };
}

/** Nobody is told to ask for permissions when the token holds enough, or when that cannot be told. */
function missingOf(found: FoundRequest, verdict: NeedVerdict): readonly string[] {
  if (isDecidedElsewhere(found)) return [];
  if (verdict.kind === 'wrong-type') return verdict.least[0] ?? [];
  if (verdict.kind !== 'missing') return [];
  const wanted = verdict.leastForTenant ?? verdict.least[0] ?? [];
  const held = new Set(verdict.partly?.held ?? []);
  return wanted.filter((name) => !held.has(name));
}

/** The least of the call, unless one of them is asked for already. */
function narrowerOf(verdict: NeedVerdict, permissions: readonly string[]): readonly string[] | undefined {
  if (verdict.kind !== 'missing' && verdict.kind !== 'wrong-type') return undefined;
  const asked = new Set(permissions.map((name) => name.toLowerCase()));
  const least = verdict.least.filter((names) => !names.some((name) => asked.has(name.toLowerCase())));
  return least.length < verdict.least.length ? [] : least.map((names) => names.join(' and '));
}

/** Arguments of functions are values of somebody’s own. */
function templateOf(path: string): string | undefined {
  return placeholders['api-path'].parse(path.replaceAll(/[^/]+\(…\)/g, '{id}').replaceAll(/(?<=\/)…/g, '{id}'));
}

function cloudOfToken({ audience, token }: Diagnosed['facts']): string | undefined {
  const named = audience?.value.kind === 'graph' ? audience.value.cloud : undefined;
  return named ?? (token && cloudOfIssuer(token.value.claims.iss ?? ''));
}
