import { microsoftClientOf, roleNames, type Facts } from '../../engine/index.ts';
import { formatTime } from './format.ts';

export const statusNames: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

const mostNames = 8;

/** `A`, `B` and 3 more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return [shown.join(', '), rest > 0 ? `and ${rest} more` : ''].filter(Boolean).join(' ');
}

/** What a token is, in a line, and what it holds, in a few. */
export function describeToken(facts: Facts): readonly string[] {
  const claims = facts.token?.value.claims;
  if (!claims) return ['Nothing of it is known'];
  const kind = { application: 'Application', delegated: 'Delegated', unknown: 'Token' }[
    facts.caller?.value ?? 'unknown'
  ];
  const app = claims.appid ?? claims.azp;
  const name = claims.app_displayname === undefined ? '' : `${claims.app_displayname} `;
  return [
    [kind, audienceWords(facts), accountWords(facts)].filter(Boolean).join(', '),
    ...heldWords(facts),
    ...roleWords(claims.wids),
    ...(app === undefined ? [] : [`app: ${name}\`${app}\``, ...clientWords(app)]),
    ...(claims.tid === undefined ? [] : [`tenant: \`${claims.tid}\``]),
    ...(claims.exp === undefined ? [] : [`expires ${formatTime(claims.exp)}`]),
  ];
}

function audienceWords({ audience, token }: Facts): string {
  switch (audience?.value.kind) {
    case undefined:
      return '';
    case 'graph':
      return 'for Microsoft Graph';
    case 'other-api':
      return `for ${audience?.value.name}`;
    case 'own-api':
      return 'for an API of its own registration';
    case 'own-client':
      return 'for the app itself';
    case 'unknown':
    case 'unknown-id':
      return `for \`${token?.value.claims.aud ?? ''}\``;
  }
}

function accountWords({ account }: Facts): string {
  return account === undefined
    ? ''
    : { work: 'work account', personal: 'personal account', guest: 'guest' }[account.value];
}

function heldWords({ token, caller, held }: Facts): readonly string[] {
  if (held === undefined) return [];
  const claim = caller?.value === 'application' ? 'roles' : token?.value.claims.scp === undefined ? 'roles' : 'scp';
  return [held.value.length === 0 ? 'holds no permission' : `${claim}: ${listed(held.value)}`];
}

/** Roles in the token are those of the whole tenant that were active when it was issued; none there proves nothing. */
function roleWords(wids: readonly string[] = []): readonly string[] {
  const names = roleNames(wids);
  return names.length === 0 ? [] : [`directory roles: ${names.join(', ')}`];
}

/** Said early: whoever looks for this app among the own registrations looks in vain. */
function clientWords(app: string): readonly string[] {
  const client = microsoftClientOf(app);
  if (!client) return [];
  const consent = client.consent === undefined ? 'use an app of your own' : `consent by ${client.consent}`;
  return [`This is ${client.name}, an app of Microsoft: nobody can add permissions to it, ${consent}.`];
}
