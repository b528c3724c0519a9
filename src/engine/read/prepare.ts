import { withoutEntities } from './entities.ts';
import { rewritten, type View } from './first/view.ts';

const margin = /^(?:[ \t]*(?:[│┃║|]|[<>](?=[ \t]|$))[ \t]?)+/gm;
/** Curly quotes where JSON has straight ones: a mail program put them there. */
const curly = /[{[,:]\s{0,40}[“”„]|[“”„]\s{0,40}[:,}\]]/;
const entityOfQuote = /&(?:quot|#3[49]|#x2[27]);/i;
/** A link that some page made: of an address, or of a part of a word. A link that stands by itself was written by a person. */
const target = '\\]\\(https?:[^\\s()]{1,500}\\)';
const label = '\\[([^[\\]\\s]{1,80})';
const pageLink = new RegExp(
  `\\[(https?:[^[\\]\\s]{1,300})${target}|(?<=\\w)${label}${target}|${label}${target}(?=\\w)`,
  'g',
);
const lineBreak = /\r?\n/g;

/**
 * Takes away what a mail program, a terminal or a person put around the text: curly quotes, entities of HTML, line breaks in the
 * middle of words (`breaks`), links of Markdown, the marks of quoted lines and of boxes.
 */
export function prepared(view: View, breaks: ReadonlySet<number> | undefined): View {
  const straight = curly.test(view.text) ? withStraightQuotes(view) : view;
  const joined = breaks
    ? rewritten(straight, lineBreak, ({ 0: ending, index }) => (breaks.has(index) ? '' : ending), undefined)
    : straight;
  const decoded = entityOfQuote.test(joined.text) ? withoutEntities(joined) : joined;
  const unlinked = decoded.text.includes('](http')
    ? rewritten(decoded, pageLink, ([, ...labels]) => labels.find((text) => text !== undefined) ?? '', undefined)
    : decoded;
  margin.lastIndex = 0;
  return margin.test(unlinked.text) ? rewritten(unlinked, margin, () => '', undefined) : unlinked;
}

function withStraightQuotes(view: View): View {
  return { ...view, text: view.text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'") };
}
