import { readClaimsOrToken } from '../../engine/index.ts';
import { judgePaste } from '../home/use-outcome.ts';
import { installJudge } from '../outcome.ts';
import { paste, typedToken } from '../paste-store.ts';

/**
 * Makes a token, or claims, evidence in the memory of this tab. Says what is wrong where the text holds none. Loaded when it is
 * needed: reading a token takes the judge.
 */
export function takeToken(text: string): string | undefined {
  const item = readClaimsOrToken(text);
  if (!item)
    return 'No token and no claims were found in this. Paste the three parts of the token, or JSON such as {"scp": "…"}';
  if (item.kind !== 'token')
    return 'This is a credential, but no token whose permissions can be read. Personal accounts get such tokens: there, compare what the app asked for.';
  installJudge(judgePaste);
  paste.correct({ ...item, id: typedToken });
  return undefined;
}
