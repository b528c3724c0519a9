import { cloudOfGraphHost } from '../../reference/clouds.ts';

/** The name of a permission as a scope has it, with or without Graph's address before it; undefined for a scope of another API. */
export function graphScope(scope: string): string | undefined {
  const [, host = '', name] = /^https:\/\/([^/]*)\/(.*)$/i.exec(scope) ?? [];
  if (cloudOfGraphHost(host)) return name;
  return scope.includes('://') ? undefined : scope;
}
