/** Numbers that look random and are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const hosts = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
  '',
];
const hex = (random: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

const keys: readonly ((random: () => number) => string)[] = [
  (random) => `${hex(random, 8)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 12)}`,
  (random) => `adele.${hex(random, 5)}@contoso.com`,
  (random) => `guest_${hex(random, 6)}%23EXT%23@contoso.onmicrosoft.com`,
  (random) => `AAMk${hex(random, 12)}=`,
  (random) => `19:${hex(random, 10)}@thread.tacv2`,
  (random) => String(Math.floor(random() * 1e9)),
];

/**
 * A concrete address for a template of the data: random keys between slashes or in parentheses, files and sites by paths of
 * several steps, arguments in quotes, any host or none, with and without version, query and slash at the end, in any case.
 */
export function filled(template: string, random: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  const key = () => pick(keys)?.(random) ?? '';
  let path = template
    .replaceAll(/=\s*'?\{[^}]*\}'?/g, () => `='${hex(random, 4)}/x'`)
    .replaceAll(/:\/\{[^}]*\}+/g, () => (random() < 0.5 ? ':/Q1%20plan.xlsx' : ":/General/It's (new)/b.txt"))
    .replaceAll(/\/([A-Za-z]+)\/\{[^}]*\}+(?=\/|$)/g, (_, name: string) => {
      const quoted = `/${name}('${key()}')`;
      return random() < 0.3 && !/^(?:root|items)$/.test(name) ? quoted : `/${name}/${key()}`;
    })
    .replaceAll(/\{[^}]*\}+/g, key);
  if (random() < 0.2) path = path.replaceAll(/\/([a-z]+)(?=\/|$)/gi, (_, name: string) => `/${name.toUpperCase()}`);
  const version = random() < 0.5 ? '/v1.0' : '/beta';
  const host = pick(hosts) ?? '';
  return `${host}${host === '' && random() < 0.5 ? '' : version}${path}${random() < 0.2 ? '/' : ''}${random() < 0.3 ? "?$filter=id eq 'a/b'&$top=5" : ''}`;
}
