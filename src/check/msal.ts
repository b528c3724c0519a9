import {
  AuthError,
  BrowserCacheLocation,
  CacheLookupPolicy,
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
} from '@azure/msal-browser';

export interface LibrarySettings {
  readonly clientId: string;
  /** Host of the sign-in. */
  readonly host: string;
  /** Tenant id, or organizations. */
  readonly tenant: string;
  readonly redirectUri: string;
}

export interface Granted {
  readonly token: string;
  /** All that the token holds, as the service names them. */
  readonly scopes: readonly string[];
  readonly account: { readonly name: string; readonly signInName: string; readonly tenant: string };
}

/** What the library rejects with: codes of its own, or those of the token service with its description. */
export interface Failure {
  readonly code: string;
  readonly description: string;
  readonly suberror: string;
}

export interface Library {
  /** Opens the window before it returns, so that a click lets it. Never rejects. */
  readonly ask: (scopes: readonly string[], claims?: string) => Promise<Granted | Failure>;
  /** From memory, or by the refresh token; fresh: not from memory. No frame, no window. Never rejects. */
  readonly renew: (scopes: readonly string[], fresh: boolean) => Promise<Granted | Failure>;
  readonly clear: () => Promise<void>;
}

/** Longer than anybody needs to find a second factor: how long the library waits for the answer of its window, in ms. */
const longestSignIn = 15 * 60_000;

export async function openLibrary({ clientId, host, tenant, redirectUri }: LibrarySettings): Promise<Library> {
  const library = new PublicClientApplication({
    auth: {
      clientId,
      authority: `https://${host}/${tenant}`,
      knownAuthorities: [host],
      redirectUri,
      // Graph answers with a claims challenge where a policy wants more, and we can answer that.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
    system: { popupBridgeTimeout: longestSignIn },
  });
  await library.initialize();
  let account: AccountInfo | null = null;
  const taken = (result: AuthenticationResult): Granted | Failure => {
    account = result.account ?? account;
    if (account === null) return { code: 'no_account', description: 'The sign-in names no account.', suberror: '' };
    const { name = account.username, username, tenantId } = account;
    return {
      token: result.accessToken,
      scopes: result.scopes,
      account: { name, signInName: username, tenant: tenantId },
    };
  };
  return {
    ask: (scopes, claims) =>
      library
        .acquireTokenPopup({
          scopes: [...scopes],
          // The window before it may have been closed: under this policy of the opener nobody can tell.
          overrideInteractionInProgress: true,
          ...(account === null ? { prompt: 'select_account' } : { account }),
          ...(claims !== undefined && { claims }),
        })
        .then(taken, failureOf),
    async renew(scopes, fresh) {
      if (account === null) return { code: 'no_account', description: 'Nobody is signed in.', suberror: '' };
      const cacheLookupPolicy = fresh ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken;
      return library.acquireTokenSilent({ scopes: [...scopes], account, cacheLookupPolicy }).then(taken, failureOf);
    },
    async clear() {
      account = null;
      await library.clearCache();
    },
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof AuthError)) return { code: 'unknown', description: String(error), suberror: '' };
  return { code: error.errorCode, description: error.errorMessage, suberror: error.subError };
}
