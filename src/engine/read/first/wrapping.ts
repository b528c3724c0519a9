import { rewritten, type View } from './view.ts';

const escape = /\\(?:u([0-9a-fA-F]{4})|([^]))/g;
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

/** Takes one level of backslash escapes away, as JSON, JavaScript and Python write them. Unknown escapes lose their backslash. */
export function unescaped(view: View): View {
  if (!view.text.includes('\\')) return view;
  return rewritten(
    view,
    escape,
    ([, hex, sign = '']) => (hex === undefined ? (controls[sign] ?? sign) : String.fromCharCode(parseInt(hex, 16))),
    'JSON inside a string',
  );
}

// Runs of white space, and the frames that terminals draw around errors: Terraform's box, PowerShell's line of pipes.
const gap = /(?:\r?\n[ \t]*\||[\s\u2500-\u257f\u200b\ufeff]){2,}|[^\S ]|[\u2500-\u257f\u200b\ufeff]/g;

/** White space of any kind and length as one space, so that a sentence that a terminal wrapped stands in one piece. */
export function collapsed(view: View): View {
  return rewritten(view, gap, () => ' ', undefined);
}
