import type { PermissionIndex } from '../engine/permissions/index.ts';
import { askedOf } from './fix/asked.ts';
import { fromPaste } from './fix/values.ts';
import { formatFragment, longestFragment, parseFragment, type FragmentValues } from './fragment.ts';
import type { Diagnosed } from './outcome.ts';

/** What the link to the signed-in check hands over of a paste: ids, names of permissions and the template of the call. */
export function checkValues(diagnosed: Diagnosed, index?: PermissionIndex): FragmentValues {
  const { facts, judgement } = diagnosed;
  const asked = askedOf(diagnosed, index);
  const texts = fromPaste(diagnosed, asked);
  const { uti } = facts.token?.value.claims ?? {};
  const { group, site } = targetOf(facts.request?.value.path ?? '');
  const values = {
    cause: judgement.findings[0]?.cause,
    app: texts['app-id'],
    tenant: texts['tenant-id'],
    cloud: asked.cloud === 'global' ? undefined : asked.cloud,
    permission: asked.permissions.slice(0, 10),
    type: asked.type,
    method: asked.method,
    path: asked.path,
    user: texts['user-id'] ?? texts['user-principal-name'],
    group,
    site,
    request: texts['request-id'],
    signin: facts.errors.find(({ correlationId }) => correlationId !== undefined)?.correlationId,
    uti,
    time: timeOf(facts.failedAt?.value),
    held: facts.held?.value,
  };
  return handedOver(values) ?? handedOver({ ...values, held: undefined }) ?? {};
}

type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the check would refuse is not handed over; undefined where it is too long. */
function handedOver(values: Values): FragmentValues | undefined {
  const held = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const fragment = formatFragment(Object.fromEntries(held));
  return fragment.length > longestFragment ? undefined : parseFragment(fragment).values;
}

/** The one object that the call is about, where its id stands in the path. */
function targetOf(path: string): { readonly group?: string; readonly site?: string } {
  const [, kind, id] = /^\/(groups|teams|sites)\/([^/]+)/.exec(path) ?? [];
  if (id === undefined) return {};
  return kind === 'sites' ? { site: id } : { group: id };
}

function timeOf(seconds: number | undefined): string | undefined {
  const time = new Date((seconds ?? Number.NaN) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}
