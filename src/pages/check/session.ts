import type { Granted } from '../../check/msal.ts';
import { openSignIn, type Asked, type SignIn, type SignInSettings } from '../../check/sign-in.ts';
import { endAll } from './cancelling.ts';
import { atStart, change, checkStore, without, type Asker } from './check-store.ts';

/** From the opening of the library for an app, a tenant and a cloud until another of these, or until somebody signs out. */
interface Session {
  readonly settings: SignInSettings;
  readonly opening: Promise<SignIn | undefined>;
  ready?: SignIn;
}

let session: Session | undefined;
/** Ends the waiting for a window: it cannot be seen whether it was closed. */
let stopWaiting: (() => void) | undefined;
/** Counts the windows that were asked for: only the last one is waited for. */
let turn = 0;

/** Loads the library ahead of the click, so that the click itself can open the window. */
export function prepare(settings: SignInSettings): void {
  if (JSON.stringify(session?.settings) === JSON.stringify(settings)) return;
  const isFirst = session === undefined;
  begin(settings);
  // Another app or tenant: what was granted and found there says nothing here.
  if (!isFirst) change(({ typed, typedClient }) => ({ ...atStart, typed, typedClient }));
}

/** What is under way in the session before is not wanted any more: it ends, and writes nothing. */
function begin(settings: SignInSettings): Session {
  stopWaiting?.();
  turn += 1;
  endAll();
  const next: Session = { settings, opening: openSignIn(settings).catch(() => undefined) };
  session = next;
  void settle(next);
  return next;
}

async function settle(next: Session): Promise<void> {
  const ready = await next.opening;
  if (ready) next.ready = ready;
}

/** Asks in a window of the sign-in; call it straight from a click. True when it was granted. */
export async function ask(who: Asker, scopes: readonly string[]): Promise<boolean> {
  const { claims } = checkStore.get();
  stopWaiting?.();
  turn += 1;
  const mine = turn;
  const stopped = new Promise<Asked>((resolve) => {
    stopWaiting = () => resolve({ kind: 'abandoned' });
  });
  change(({ troubles }) => ({ asking: who, troubles: without(troubles, who), left: false }));
  const asked = await Promise.race([stopped, askIn(session, scopes, claims)]);
  // Asked again in the meantime, signed out, or in another session.
  if (mine !== turn) return false;
  stopWaiting = undefined;
  change(() => ({ asking: undefined }));
  if (asked?.kind === 'granted') {
    change(() => ({ claims: undefined }));
    signedInAs(asked);
    return true;
  }
  change(({ troubles }) => ({ troubles: { ...troubles, [who]: asked ?? { kind: 'not-loaded' } } }));
  return false;
}

async function askIn(at: Session | undefined, scopes: readonly string[], claims?: string): Promise<Asked | undefined> {
  if (at?.ready) return at.ready.ask(scopes, claims);
  // What could not be loaded before is tried again; the browser may block the window then, and the next click opens it.
  const late = (await at?.opening) ?? (at && (await openedAgain(at)));
  return late?.ask(scopes, claims);
}

/** The same session, whose library is loaded once more. */
async function openedAgain(at: Session): Promise<SignIn | undefined> {
  const ready = await openSignIn(at.settings).catch(() => undefined);
  if (ready) at.ready = ready;
  return ready;
}

export const stopAsking = (): void => stopWaiting?.();

/** A token without a window; undefined when only a click helps, and when the session has ended meanwhile. */
export async function renew(scopes: readonly string[], fresh = false): Promise<string | undefined> {
  const at = session;
  const granted = await at?.ready?.renew(scopes, fresh);
  if (at !== session || !granted) return undefined;
  signedInAs(granted);
  return granted.token;
}

function signedInAs({ account, scopes }: Pick<Granted, 'account' | 'scopes'>): void {
  change(() => ({ signedIn: { ...account, scopes } }));
}

/** Whether a token with these is at hand, as far as was granted here. */
export function holds(scopes: readonly string[]): boolean {
  const { signedIn, claims } = checkStore.get();
  const held = new Set(signedIn?.scopes.map((scope) => scope.replace(/^https:\/\/[^/]+\//, '').toLowerCase()));
  return claims === undefined && signedIn !== undefined && scopes.every((scope) => held.has(scope.toLowerCase()));
}

/**
 * Everything is forgotten. The library starts anew, so that a window that is still open can give nothing to this page. What was
 * typed as the app to sign in with is kept: it is no secret.
 */
export async function signOut(): Promise<void> {
  const { typedClient } = checkStore.get();
  const leaving = session;
  if (leaving) begin(leaving.settings);
  checkStore.set({ ...atStart, left: true, typedClient });
  await leaving?.ready?.signOut();
}
