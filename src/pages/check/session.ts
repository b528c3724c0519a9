import type { Granted } from '../../check/msal.ts';
import { openSignIn, type Asked, type SignIn, type SignInSettings } from '../../check/sign-in.ts';
import { cancelAll } from './cancelling.ts';
import { atStart, change, checkStore, without, type Asker } from './check-store.ts';

interface Opened {
  readonly settings: SignInSettings;
  readonly opening: Promise<SignIn | undefined>;
  ready?: SignIn;
}

let opened: Opened | undefined;
/** Ends the waiting for a window: it cannot be seen whether it was closed. */
let stopWaiting: (() => void) | undefined;
/** Counts the windows that were asked for: only the last one is waited for. */
let turn = 0;

/** Loads the library ahead of the click, so that the click itself can open the window. */
export function prepare(settings: SignInSettings): void {
  if (JSON.stringify(opened?.settings) === JSON.stringify(settings)) return;
  open(settings);
  // Another app or tenant: what was granted and found there says nothing here.
  if (checkStore.get().signedIn) change(({ typed, typedClient }) => ({ ...atStart, typed, typedClient }));
}

function open(settings: SignInSettings): Opened {
  const next: Opened = { settings, opening: openSignIn(settings).catch(() => undefined) };
  opened = next;
  void settle(next);
  return next;
}

async function settle(next: Opened): Promise<void> {
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
  const asked = await Promise.race([stopped, askIn(opened, scopes, claims)]);
  // Asked again in the meantime, or signed out.
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

async function askIn(at: Opened | undefined, scopes: readonly string[], claims?: string): Promise<Asked | undefined> {
  if (at?.ready) return at.ready.ask(scopes, claims);
  // What could not be loaded before is tried again; the browser may block the window then, and the next click opens it.
  const late = (await at?.opening) ?? (at && (await open(at.settings).opening));
  return late?.ask(scopes, claims);
}

export const stopAsking = (): void => stopWaiting?.();

/** A token without a window; undefined when only a click helps. */
export async function renew(scopes: readonly string[], fresh = false): Promise<string | undefined> {
  const granted = await opened?.ready?.renew(scopes, fresh);
  if (granted) signedInAs(granted);
  return granted?.token;
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
  stopWaiting?.();
  cancelAll();
  turn += 1;
  const leaving = opened;
  checkStore.set({ ...atStart, left: true, typedClient });
  if (leaving) open(leaving.settings);
  await leaving?.ready?.signOut();
}
