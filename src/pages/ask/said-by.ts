import { deriveFacts, sourceOf, type EvidenceItem, type TokenItem, type TreeQuestionId } from '../../engine/index.ts';
import { credentialWords } from '../home/credential-words.ts';
import { listed } from '../home/evidence-words.ts';
import { formatTime } from '../home/format.ts';

/** Which words of the evidence answer a question. */
export function saidBy(question: TreeQuestionId, items: readonly EvidenceItem[]): string {
  const answer = items.find((item) => item.kind === 'answer' && item.question === question);
  if (answer) return 'answered on the first page';
  const source = sourceOf(question, items);
  if (!source) return 'read from what you pasted';
  switch (source.kind) {
    case 'token':
      return `read from the token${withWords(claimWords(question, source))}`;
    case 'credential':
      return `read from what you pasted: ${credentialWords[source.credential].toLowerCase()}`;
    default:
      return source.quote === undefined ? 'from what you typed' : `read from what you pasted: “${source.quote}”`;
  }
}

/** What the token holds, beside the question whether that is enough. */
export function heldBy(question: TreeQuestionId, items: readonly EvidenceItem[]): string | undefined {
  if (question !== 'scp-holds' && question !== 'roles-hold') return undefined;
  const { held } = deriveFacts({ items });
  return held && held.value.length > 0 ? `The token holds ${listed(held.value)}.` : undefined;
}

const withWords = (words: string | undefined): string => (words === undefined ? '' : `: ${words}`);

const longestValue = 60;
const is = (name: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `\`${name}\` is \`${value.replaceAll('`', '’').slice(0, longestValue)}\``;

function claimWords(question: TreeQuestionId, { token }: TokenItem): string | undefined {
  const { claims } = token;
  switch (question) {
    case 'caller':
      return is('idtyp', claims.idtyp) ?? (claims.scp === undefined ? 'it has no `scp`' : 'it has `scp`');
    case 'audience':
      return is('aud', claims.aud);
    case 'token-state':
      return claims.exp === undefined ? is('iss', claims.iss) : `it expires ${formatTime(claims.exp)}`;
    case 'scp-holds':
    case 'roles-hold':
      return claims.scp === undefined
        ? heldWords('roles', claims.roles ?? [])
        : heldWords('scp', claims.scp.split(/\s+/).filter(Boolean));
    default:
      return undefined;
  }
}

function heldWords(claim: string, names: readonly string[]): string {
  return names.length === 0 ? 'it holds no permission' : `\`${claim}\`: ${listed(names)}`;
}
