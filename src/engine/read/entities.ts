import { rewritten, type View } from './first/view.ts';

const entity = /&(?:quot|#34|#x22|#39|#x27|apos|amp|lt|gt|nbsp);/gi;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/** Takes the entities of HTML away that stand for quotes, ampersands and angle brackets. */
export function withoutEntities(view: View): View {
  return rewritten(view, entity, ([name]) => entities[name.toLowerCase()] ?? name, 'HTML');
}
