import { isClaim } from './claims.ts';
import { ofAnswer, ofMessage } from './member-names.ts';

/** Longer texts are never called plain. */
const longestPlain = 20_000;

/** What is for the further readers wherever it stands: addresses, request lines, what a mail program or a terminal put there. */
const forOthers =
  /https?:(?:\\?\/){2}(?!login\.(?:microsoftonline\.com|windows\.net)\b)|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\bcurl(?:\.exe)?\s|\berror(?:_\w+)?=[^"]|&(?:#\w+|\w+);|\bIsAppOnly|Connected via|[“”„‘’│┃║]/i;

// A colon that ends no word: "Code: …" is how programs print errors.
const value = '(?:[^:{}<>~]|:\\d)*';
const headLine = new RegExp(
  `^[ \\t]*(?:${[
    'HTTP/\\d(?:\\.\\d)?[ \\t]+\\d{3}(?: [A-Za-z ]+)?',
    '\\d{3}(?: (?:Bad Request|Unauthorized|Forbidden|Not Found))?',
    `(?:date|(?:client-)?request-id|content-[a-z]+|cache-control|transfer-encoding|vary|server|x-ms-[a-z-]+): ${value}`,
    '(?:www-authenticate:\\s*)?bearer\\s+\\w+="[^"]*"(?:,\\s*\\w+="[^"]*")*',
    '(?:authorization:\\s*)?(?:bearer\\s+)?eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*',
    `(?:[a-z]+_[a-z_]+: )?AADSTS\\d{5,8}:(?:[^:{}<>~]|(?:Trace|Correlation) ID:|Timestamp:|:\\d)*`,
    `(?:(?:Trace|Correlation) ID|Timestamp): ${value}`,
  ].join('|')})?[ \\t]*$`,
  'i',
);

/** A sentence of three words or more. In lower case it could go on a line that a terminal broke. */
const sentenceLine = /^[A-Z][A-Za-z',.]*(?: [A-Za-z',.]+){2,}$/;

/**
 * Whether the readers that are always there read all that this text says: tokens, an error answer in JSON, the lines of an answer's
 * head, a challenge, the sentences of the token service, and sentences alone. In doubt it is not plain.
 */
export function isPlain(text: string): boolean {
  if (text.length > longestPlain || forOthers.test(text)) return false;
  const open = text.indexOf('{');
  const close = open === -1 ? -1 : text.lastIndexOf('}') + 1;
  const lines = open === -1 ? text : `${text.slice(0, open)}\n${text.slice(close)}`;
  return (open === -1 || isPlainJson(text.slice(open, close))) && hasPlainLines(lines) && !isWrapped(text);
}

const hasPlainLines = (lines: string) =>
  lines.split(/\r?\n/).every((line) => headLine.test(line) || sentenceLine.test(line));

const narrowest = 60;

/** Whether a terminal may have broken lines at its width: two long lines of one length. */
function isWrapped(text: string): boolean {
  const lengths = text.split(/\r?\n/).flatMap(({ length }) => (length < narrowest ? [] : [length]));
  return new Set(lengths).size < lengths.length;
}

function isPlainJson(json: string): boolean {
  let isAll = true;
  try {
    JSON.parse(json, (key, member: unknown) => {
      isAll &&= isPlainMember(key, member);
      return member;
    });
  } catch {
    return false;
  }
  return isAll;
}

const notPrinted = /AADSTS\d+:|(?:Trace|Correlation) ID:|Timestamp:/g;

function isPlainMember(key: string, member: unknown): boolean {
  if (isClaim(key) || ofAnswer.test(key)) return false;
  if (Array.isArray(member)) return !member.some((item) => typeof item === 'string');
  if (typeof member !== 'string') return true;
  if (!ofMessage.test(key) && /[\r\n"']/.test(member)) return false;
  return !/[A-Za-z]["']?:\s|[<~]|eyJ(?:hY2|pZF9)/.test(member.replaceAll(notPrinted, ''));
}
