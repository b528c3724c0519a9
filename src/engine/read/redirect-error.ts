import type { Found } from './first/found.ts';
import { matches } from './first/matches.ts';
import { answer, oauthCode } from './first/token-endpoint-error.ts';
import { part, type View } from './first/view.ts';
import { percentDecoded } from './percent.ts';

const parameter = /(?<=[?&#\s"']|&amp;|^)(error|error_description|error_subcode)=([^&\s"'<>#]+)/g;

/** Finds the error that a redirect address carries (`?error=…&error_description=…`, also after `#`), with its texts decoded. */
export function readRedirectErrors(view: View): { readonly found: Found[]; readonly texts: View[] } {
  const values = new Map<string, View>();
  const found: Found[] = [];
  const texts: View[] = [];
  const finish = () => {
    const code = values.get('error');
    const description = values.get('error_description');
    if ((code && oauthCode.test(code.text)) || description) {
      const error = answer(code, description, 'token-endpoint', {});
      if (error) found.push(error);
      if (description) texts.push(description);
    }
    values.clear();
  };
  for (const match of matches(view.text, parameter)) {
    const [whole, name = '', value = ''] = match;
    if (values.has(name)) finish();
    const end = match.index + whole.length;
    const decoded = percentDecoded(part(view, end - value.length, end));
    values.set(name, decoded.text.includes('%20') ? percentDecoded(decoded) : decoded);
  }
  finish();
  return { found, texts };
}
