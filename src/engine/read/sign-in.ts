import { parseGuid } from '../model/guid.ts';
import { claimsToken, readClaims } from './first/claims.ts';
import type { Draft, Found } from './first/found.ts';
import { matches } from './first/matches.ts';
import type { View } from './first/view.ts';

const line = /^[ \t]*(AuthType|Scopes|TenantId|ClientId|Account)[ \t]*:[ \t]*([^\r\n]*\S)[ \t]*$/gm;
const appOnly = /\bIsAppOnly["']?\s?[:=]\s?["']?(true|false)\b/gi;

type Lines = ReadonlyMap<string, { readonly value: string; readonly start: number; readonly end: number }>;

/** Finds what programs say of their sign-in: PowerShell's Get-MgContext, and the services' `IsAppOnly:True`. */
export function readSignIn(view: View): Found[] {
  const lines: Lines = new Map(
    [...matches(view.text, line)].map(({ 0: whole, 1: name = '', 2: value = '', index }) => [
      name,
      { value, start: index, end: index + whole.length },
    ]),
  );
  return [...readContext(view, lines), ...readAppOnly(view), ...readWelcome(view), ...readConnect(view)];
}

/** What Connect-MgGraph prints. */
const welcome = /\bConnected via (delegated|app[- ]?only) access\b/gi;

function readWelcome(view: View): Found[] {
  return [...matches(view.text, welcome)].map((match) =>
    callerFound(view, /^app/i.test(match[1] ?? ''), { start: match.index, end: match.index + match[0].length }),
  );
}

const connect = /\bConnect-MgGraph\b([^\r\n|;]{0,600})/gi;
const scopesOf = /-Scopes?[ \t:]+(?:@\()?((?:["']?[\w.-]+["']?[ \t]*,[ \t]*){0,40}["']?[\w.-]+["']?)/i;
const ofApp = /-(?:Certificate\w*|ClientSecretCredential|Identity|EnvironmentVariable)\b/i;

/** How a script signs in: only a person's sign-in asks for scopes. */
function readConnect(view: View): Found[] {
  return [...matches(view.text, connect)].flatMap((match): Found[] => {
    const [whole, parameters = ''] = match;
    const at = { start: match.index, end: match.index + whole.trimEnd().length };
    if (ofApp.test(parameters)) return [callerFound(view, true, at)];
    const names = scopesOf.exec(parameters)?.[1];
    if (names === undefined) return [];
    const asked = names.split(',').map((name) => name.replaceAll(/["'\s]/g, ''));
    return [{ item: { kind: 'caller', caller: 'delegated', asked }, view, ...at }];
  });
}

function readContext(view: View, lines: Lines): Found[] {
  const type = lines.get('AuthType');
  if (type === undefined || !/^(?:Delegated|AppOnly)$/i.test(type.value)) return [];
  const isApp = /^app/i.test(type.value);
  const found = [callerFound(view, isApp, type)];
  const scopes = lines.get('Scopes');
  const names = scopes?.value.replaceAll(/^\{|\}$/g, '').split(/[\s,]+/) ?? [];
  // A list that PowerShell cut short with dots does not say what is missing in it.
  if (scopes === undefined || names.some((name) => /\.{2,}$|…$/.test(name))) return found;
  const claims = {
    [isApp ? 'roles' : 'scp']: isApp ? names : names.join(' '),
    tid: parseGuid(lines.get('TenantId')?.value ?? ''),
    appid: parseGuid(lines.get('ClientId')?.value ?? ''),
    upn: isApp ? undefined : lines.get('Account')?.value,
  };
  const token = claimsToken(readClaims(new Map(Object.entries(claims))), undefined);
  const item: Draft = { kind: 'token', token: { ...token, complete: false } };
  return [...found, { item, view, start: scopes.start, end: scopes.end }];
}

function readAppOnly(view: View): Found[] {
  return [...matches(view.text, appOnly)].map((match) =>
    callerFound(view, /true/i.test(match[1] ?? ''), { start: match.index, end: match.index + match[0].length }),
  );
}

function callerFound(view: View, isApp: boolean, at: { readonly start: number; readonly end: number }): Found {
  const item: Draft = { kind: 'caller', caller: isApp ? 'application' : 'delegated' };
  return { item, view, start: at.start, end: at.end };
}
