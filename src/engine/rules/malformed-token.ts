import type { Verdict } from '../model/diagnosis.ts';
import type { CredentialItem } from '../model/evidence.ts';
import type { CredentialKind, TokenDefect } from '../model/token.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/access-tokens */
export const malformedToken: Rule = {
  cause: 'malformed-token',
  answers: {
    'value-form': { ticket: 'against', quoted: 'strong', other: 'strong' },
    sent: { 'not-a-jwt': 'strong', jwt: 'doubt', nothing: 'against' },
    'message-401': { form: 'strong' },
  },
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'malformed-token');
    const seen = [
      ...facts.credentials.flatMap((item) => fromCredential(item, facts)),
      ...fromDefects(facts),
      ...fromReadableToken(facts),
      ...fromCode(facts),
    ];
    const open: Verdict[] = said.length > 0 && !facts.token ? [undecided('token')] : [];
    return [...said, ...seen, ...open];
  },
};

const sentInstead: Readonly<Partial<Record<CredentialKind, string>>> = {
  'refresh-token': 'This value is a refresh token: it is for the token service, Graph cannot read it.',
  'authorization-code': 'This value is an authorization code: it has to be exchanged for a token first.',
  'client-secret':
    'This value looks like a client secret: it proves the app to the token service, Graph does not take it.',
  'secure-string-text': 'PowerShell sent the name of a type, `System.Security.SecureString`, in place of the token.',
  'encrypted-token': 'This value has five parts: it is an encrypted token (JWE), made for another recipient.',
  'broken-token':
    'This value begins like a token, but its parts cannot be decoded: it was cut off or changed. Was all of it copied?',
  'unknown-value': 'The value that was sent as a token has not the three parts of one.',
};

function fromCredential(item: CredentialItem, { token }: Facts): Verdict[] {
  if (item.credential === 'personal-account-ticket') {
    return [
      against(
        'strong',
        'personal-ticket',
        'This value is the ticket of a personal account: it has no dots and is not damaged.',
        item,
      ),
    ];
  }
  const text = sentInstead[item.credential];
  const sent = item.place === 'authorization-header';
  if (!text || (!sent && token)) return [];
  // Half a token can be half a copy. A refresh token or code that merely stands in a token response is where it belongs.
  const strength = item.credential === 'broken-token' ? 'strong' : sent ? 'decisive' : 'weak';
  return [match(strength, item.credential, text, item)];
}

const defectTexts: Readonly<Record<TokenDefect, string>> = {
  'double-bearer': 'The header says `Bearer` twice.',
  quoted: 'The token was sent in quotation marks.',
  'line-break': 'There is a line break inside the token.',
  'percent-encoded': 'The token was URL-encoded before it was put into the header.',
  truncated: 'The token was cut off.',
  'no-bearer-scheme': 'The word `Bearer` is missing before the token.',
};

/** Only a header shows how the token was sent; a line break or a cut in a loose paste can come from copying. */
function fromDefects({ token }: Facts): Verdict[] {
  if (!token) return [];
  const { defects, place } = token.value;
  const certain = place === 'authorization-header';
  return defects.map((defect) => {
    const strength = certain && defect !== 'line-break' && defect !== 'truncated' ? 'decisive' : 'weak';
    return match(strength, `defect-${defect}`, defectTexts[defect], token.item);
  });
}

function fromReadableToken({ token, status, responder }: Facts): Verdict[] {
  if (status?.value === 403 && responder?.value !== 'token-endpoint') {
    return [against('strong', 'token-accepted', 'With 403 the token was read and accepted.', status.item)];
  }
  if (token?.value.form !== 'jwt' || token.value.defects.length > 0) return [];
  return [against('weak', 'token-decodes', 'The token that was pasted decodes without trouble.', token.item)];
}

/** Graph refused the token and the text says no more than that. */
function fromCode({ errors, phrases, challenges, token }: Facts): Verdict[] {
  const item = errors.find(({ code }) => code === 'InvalidAuthenticationToken');
  if (!item || token || phrases.length > 0 || challenges.length > 0) return [];
  return [match('weak', 'token-not-accepted', 'Graph did not accept the token; the text does not say why.', item)];
}
