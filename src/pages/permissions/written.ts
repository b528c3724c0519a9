import { readCmdlet, type CmdletName } from '../../engine/index.ts';
import {
  batchParts,
  isMethod,
  matchCmdlet,
  matchRequest,
  methods,
  nearestNames,
  type BatchPart,
  type CmdletRequest,
  type Match,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';

/** What stands in the form. */
export interface Written {
  /** Empty: any. */
  readonly method: string;
  readonly text: string;
}

/** What it asks, before any table is looked at. */
export type Asked =
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'cmdlet'; readonly cmdlet: CmdletName }
  | { readonly kind: 'batch'; readonly body: string }
  | { readonly kind: 'request'; readonly method: string; readonly url: string };

/** What the tables say of it. */
export type Answer =
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'match'; readonly match: Exclude<Match, { kind: 'unreadable' }>; readonly cmdlet?: CmdletName }
  | { readonly kind: 'cmdlets'; readonly cmdlet: CmdletName; readonly requests: readonly CmdletRequest[] }
  | { readonly kind: 'batch'; readonly parts: readonly BatchPart[] }
  /** It is no request but the name of a permission, or nearly one. */
  | { readonly kind: 'permissions'; readonly exact: boolean; readonly names: readonly string[] };

const methodBefore = /^\s*(GET|POST|PATCH|PUT|DELETE)\s+(?=\S)/i;
const otherMethod = /^(?:HEAD|OPTIONS|TRACE|CONNECT|MERGE)\s+\S/i;
const address = /^(?:https?:\/\/|\/)/i;

/** `GET https://…` in the field: the method goes where methods are chosen. */
export function withMethodSplit(written: Written): Written {
  const [before, method] = methodBefore.exec(written.text) ?? [];
  if (before === undefined || method === undefined) return written;
  return { method: method.toUpperCase(), text: written.text.slice(before.length) };
}

export const emptyProblem =
  'Nothing to look up yet. Write the address of a call, a path such as /users/{id}/messages, or a cmdlet such as Get-MgUserMessage.';

export function askedBy(written: Written): Asked {
  const { method, text } = withMethodSplit(written);
  const wanted = text.trim();
  if (wanted === '') return { kind: 'problem', text: emptyProblem };
  if (/^[[{]/.test(wanted)) return { kind: 'batch', body: wanted };
  // As a log shows it: the address, and the body behind it.
  const body = /\$batch\b[^{]*(\{.*\})/s.exec(wanted)?.[1];
  if (body !== undefined) return { kind: 'batch', body };
  if (otherMethod.test(wanted))
    return { kind: 'problem', text: `Microsoft’s data knows the methods ${methods.join(', ')} only.` };
  const cmdlet = address.test(wanted) ? undefined : readCmdlet(wanted);
  if (cmdlet) return { kind: 'cmdlet', cmdlet };
  return { kind: 'request', method, url: wanted };
}

export function answerTo(index: PermissionIndex, asked: Asked): Answer {
  switch (asked.kind) {
    case 'problem':
      return asked;
    case 'batch':
      return batchAnswer(index, asked.body);
    case 'cmdlet':
      return cmdletAnswer(index, asked.cmdlet);
    case 'request': {
      const match = matchRequest(index, { method: asked.method, url: asked.url });
      if (match.kind !== 'unreadable') return { kind: 'match', match };
      const named = permissionsNamed(index, asked.url);
      if (named) return named;
      const more = /\s/.test(asked.url) ? ' A command, a log or an error is read on the first page.' : '';
      return { kind: 'problem', text: `${match.problem.text}${more}` };
    }
  }
}

/** A name has a dot, and the name of a host ends in small letters that no permission ends in. */
function permissionsNamed({ permissions }: PermissionIndex, text: string): Answer | undefined {
  if (!/^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(text)) return undefined;
  const exact = permissions.find((name) => name.toLowerCase() === text.toLowerCase());
  if (exact !== undefined) return { kind: 'permissions', exact: true, names: [exact] };
  const names = nearestNames(permissions, text);
  return names.length > 0 ? { kind: 'permissions', exact: false, names } : undefined;
}

function batchAnswer(index: PermissionIndex, body: string): Answer {
  const parts = batchParts(index, body);
  if (parts.length > 0) return { kind: 'batch', parts };
  return {
    kind: 'problem',
    text: 'This is not the body of a $batch: JSON with a list “requests”, each with “method” and “url”. An error is read on the first page.',
  };
}

function cmdletAnswer(index: PermissionIndex, cmdlet: CmdletName): Answer {
  const found = matchCmdlet(index, cmdlet);
  switch (found.kind) {
    case 'none':
      return { kind: 'problem', text: `No request is known for ${cmdlet.name}. Write the address that it calls.` };
    case 'several':
      return { kind: 'cmdlets', cmdlet, requests: found.requests };
    case 'one': {
      const match = matchRequest(index, { method: found.method, url: found.template });
      return match.kind === 'unreadable'
        ? { kind: 'problem', text: match.problem.text }
        : { kind: 'match', match, cmdlet };
    }
  }
}

/** As the list of methods offers it: empty where it is none of Graph's. */
export function knownMethod(method: string | undefined): string {
  const upper = (method ?? '').toUpperCase();
  return isMethod(upper) ? upper : '';
}
