import type { Cause } from '../engine/model/cause.ts';
import type { Fix } from './fix.ts';

/** A fix's content is large and is read on one page: nothing of it may be in the first load. */
export const loadFix: Record<Cause, () => Promise<Fix>> = {
  'missing-token': async () => (await import('./missing-token.ts')).fix,
  'malformed-token': async () => (await import('./malformed-token.ts')).fix,
  'expired-token': async () => (await import('./expired-token.ts')).fix,
  'id-token-sent': async () => (await import('./id-token-sent.ts')).fix,
  'wrong-audience': async () => (await import('./wrong-audience.ts')).fix,
  'conditional-access': async () => (await import('./conditional-access.ts')).fix,
  'missing-permission': async () => (await import('./missing-permission.ts')).fix,
  'consent-not-granted': async () => (await import('./consent-not-granted.ts')).fix,
  'permission-type-mismatch': async () => (await import('./permission-type-mismatch.ts')).fix,
  'stale-token': async () => (await import('./stale-token.ts')).fix,
  'api-requires-delegated': async () => (await import('./api-requires-delegated.ts')).fix,
  'api-requires-application': async () => (await import('./api-requires-application.ts')).fix,
  'password-reset': async () => (await import('./password-reset.ts')).fix,
  'user-lacks-role': async () => (await import('./user-lacks-role.ts')).fix,
  'app-lacks-role': async () => (await import('./app-lacks-role.ts')).fix,
  'no-license': async () => (await import('./no-license.ts')).fix,
  'nested-groups': async () => (await import('./nested-groups.ts')).fix,
  'target-managed-elsewhere': async () => (await import('./target-managed-elsewhere.ts')).fix,
  'protected-api': async () => (await import('./protected-api.ts')).fix,
  'odata-disabled': async () => (await import('./odata-disabled.ts')).fix,
  'ask-community': async () => (await import('./ask-community.ts')).fix,
};
