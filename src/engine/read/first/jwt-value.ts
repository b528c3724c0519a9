// Reads the characters of a JSON Web Token out of a text; what they mean is for token.ts.

const run = /[A-Za-z0-9_-]*={0,2}/y;
const dot = /\.|%2E/iy;
const nextLine = /[ \t]*\r?\n[ \t]*(?=[A-Za-z0-9_.-]{8,}[ \t]*(?:\r?\n|["'`\s]|$))/y;
/** Lengths of whole signatures: RS256 and its family, ES256, ES384, ES512, HS256. */
const signatureLengths = new Set([342, 344, 512, 683, 684, 86, 88, 128, 176, 43, 44]);
/** A line shorter than this was not wrapped. */
const shortestWrapped = 40;

export interface JwtValue {
  /** One part is a fragment, three are a signed token, five an encrypted one. */
  readonly parts: readonly string[];
  readonly end: number;
  /** It went on over line breaks. */
  readonly joined: boolean;
}

/** Takes the parts that begin at `start`, over line breaks where a terminal or a mail program wrapped the value. */
export function takeJwt(text: string, start: number): JwtValue {
  const parts: string[] = [];
  let part = '';
  let end = start;
  let joined = false;
  for (;;) {
    run.lastIndex = end;
    part += run.exec(text)?.[0] ?? '';
    end = run.lastIndex;
    const afterDot = dotAt(text, end, parts.length);
    const next = isWhole(parts, part, afterDot) ? undefined : lineAt(text, start, afterDot ?? end);
    if (afterDot === undefined && next === undefined) return { parts: [...parts, part], end, joined };
    if (afterDot !== undefined) {
      parts.push(part);
      part = '';
    }
    joined ||= next !== undefined;
    end = next ?? afterDot ?? end;
  }
}

/** Where the next part begins. After the third part a dot is the end of a sentence, unless more follows it. */
function dotAt(text: string, at: number, parts: number): number | undefined {
  dot.lastIndex = at;
  if (parts > 3 || !dot.test(text)) return undefined;
  return parts < 2 || /[\w-]/.test(text[dot.lastIndex] ?? '') ? dot.lastIndex : undefined;
}

const isWhole = (parts: readonly string[], part: string, afterDot: number | undefined) =>
  afterDot === undefined && parts.length === 2 && signatureLengths.has(part.length);

/** Where the value goes on in the next line, which holds nothing else. */
function lineAt(text: string, start: number, at: number): number | undefined {
  nextLine.lastIndex = at;
  return at - start > shortestWrapped && nextLine.test(text) ? nextLine.lastIndex : undefined;
}
