import { signInHostOf, type CheckCloud } from './clouds.ts';
import type { Failure, Granted, Library } from './msal.ts';

export interface SignInSettings {
  readonly clientId: string;
  readonly cloud: CheckCloud;
  /** Tenant id; without it anybody of a work or school account signs in at home. */
  readonly tenant?: string;
  readonly redirectUri: string;
}

/**
 * What came of asking a person: blocked: the browser opened no window; abandoned: nobody waits for it any longer;
 * refused: what the token service or the library said, as a text that our own engine reads.
 */
export type Asked =
  | ({ readonly kind: 'granted' } & Granted)
  | { readonly kind: 'blocked' | 'abandoned' }
  | { readonly kind: 'refused'; readonly text: string };

export interface SignIn {
  /** Call it straight from a click: it opens a window. */
  readonly ask: (scopes: readonly string[], claims?: string) => Promise<Asked>;
  /** Without a window; undefined when only a click helps. */
  readonly renew: (scopes: readonly string[], fresh?: boolean) => Promise<Granted | undefined>;
  readonly signOut: () => Promise<void>;
}

/** Asked for with every scope, so that there is a name to show and a token that renews the others. */
const always = ['openid', 'profile', 'offline_access'];

const blocked = new Set(['popup_window_error', 'empty_window_error']);
const abandoned = new Set(['user_cancelled', 'interaction_in_progress_cancelled', 'timed_out']);

/** Tokens stay in the memory of the library, which is loaded here and by no other page. */
export async function openSignIn(settings: SignInSettings): Promise<SignIn> {
  const { openLibrary } = await import('./msal.ts');
  const { clientId, tenant = 'organizations', redirectUri } = settings;
  return signInBy(await openLibrary({ clientId, host: signInHostOf(settings.cloud), tenant, redirectUri }));
}

export function signInBy(library: Library): SignIn {
  return {
    ask: async (scopes, claims) => askedOf(await library.ask([...scopes, ...always], claims)),
    async renew(scopes, fresh = false) {
      const answer = await library.renew(scopes.length > 0 ? scopes : always, fresh);
      return 'token' in answer ? answer : undefined;
    },
    signOut: library.clear,
  };
}

function askedOf(answer: Granted | Failure): Asked {
  if ('token' in answer) return { kind: 'granted', ...answer };
  if (blocked.has(answer.code)) return { kind: 'blocked' };
  if (abandoned.has(answer.code)) return { kind: 'abandoned' };
  return { kind: 'refused', text: textOf(answer) };
}

/** In the shape of a token service's answer, whatever the library made of it. */
function textOf({ code, description, suberror }: Failure): string {
  return JSON.stringify(
    { error: code, error_description: description, ...(suberror !== '' && { suberror }) },
    undefined,
    2,
  );
}
