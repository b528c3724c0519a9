import { useEffect, useState } from 'react';
import { placeholders } from '../../commands/placeholders.ts';
import type { CheckCloud } from '../../check/clouds.ts';

/**
 * Of `config.json`, which whoever hosts the app can write: `{"clientId": "…"}`, or one id for each cloud:
 * `{"clientId": {"global": "…", "china": "…"}}`. Null, and whatever is no GUID, is as none.
 */
export function clientIdIn(config: unknown, cloud: CheckCloud): string | undefined {
  const given = memberOf(config, 'clientId');
  const text = typeof given === 'string' ? given : memberOf(given, cloud);
  return typeof text === 'string' ? placeholders['app-id'].parse(text) : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Undefined while it is on its way; null where the host brings none. */
export function useHostedClientId(cloud: CheckCloud, basename: string): string | null | undefined {
  const [clientId, setClientId] = useState<string | null>();
  useEffect(() => {
    const leaving = new AbortController();
    loadConfig(`${basename}config.json`, leaving.signal).then(
      (config) => setClientId(clientIdIn(config, cloud) ?? null),
      () => leaving.signal.aborted || setClientId(null),
    );
    return () => leaving.abort();
  }, [cloud, basename]);
  return clientId;
}

async function loadConfig(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, { signal });
  return answer.ok ? answer.json() : undefined;
}
