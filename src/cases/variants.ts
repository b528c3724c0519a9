import type { RealCase } from './real-cases.ts';

/** The same failure as other people would paste it. A variant says nothing that the case does not say; a cut one says less. */
export interface Variant {
  readonly name: string;
  readonly paste: string;
}

const noise = [
  '2026-11-24 09:12:03 INFO  request started',
  'at Object.<anonymous> (/srv/app/index.js:42:11)',
  'Exited with code 1.',
];

export function variantsOf({ input }: RealCase): readonly Variant[] {
  const paste = input.paste ?? '';
  return [...rewritten(paste), ...mixedWithTheCall(paste, input)].filter((variant) => variant.paste !== paste);
}

function rewritten(paste: string): Variant[] {
  return [
    { name: 'between log lines', paste: [noise[0], paste, noise[1], noise[2]].join('\n') },
    { name: 'Windows line ends', paste: paste.replace(/\r?\n/g, '\r\n') },
    { name: 'quoted in a mail', paste: paste.replace(/^/gm, '> ') },
    { name: 'in a box', paste: paste.replace(/^/gm, '│ ') },
    { name: 'as a JSON string', paste: JSON.stringify({ level: 'error', body: paste }) },
    { name: 'as a JSON string, twice', paste: JSON.stringify({ log: JSON.stringify({ body: paste }) }) },
    { name: 'in one line', paste: paste.replace(/\s+/g, ' ') },
    {
      name: 'in a redirect address',
      paste: `https://localhost:3000/auth?error=invalid_request&error_description=${encodeURIComponent(paste)}`,
      needs: 'AADSTS',
    },
    { name: 'as Python prints it', paste: pythonised(paste) },
    { name: 'pretty', paste: reprinted(paste, 4) },
    { name: 'minified', paste: reprinted(paste, 0) },
    { name: 'cut at 80 %', paste: paste.slice(0, Math.ceil(paste.length * 0.8)) },
    { name: 'cut at 50 %', paste: paste.slice(0, Math.ceil(paste.length * 0.5)) },
    { name: 'twice', paste: `${paste}\n\n${paste}` },
  ].filter(({ needs }) => needs === undefined || paste.includes(needs));
}

/** Request, status and text in other orders, as parts of one paste. */
function mixedWithTheCall(paste: string, input: RealCase['input']): Variant[] {
  const request = isCall(input.request) ? `${input.request.method} ${input.request.url}` : undefined;
  const status = typeof input.status === 'number' ? `HTTP/1.1 ${input.status}` : undefined;
  const parts = [request, status].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  return [
    { name: 'after the call', paste: [...parts, '', paste].join('\n') },
    { name: 'before the call', paste: [paste, '', ...parts].join('\n') },
    { name: 'inside the call', paste: [parts[0], paste, ...parts.slice(1)].join('\n') },
  ];
}

function isCall(value: unknown): value is { readonly method: string; readonly url: string } {
  return typeof value === 'object' && value !== null && 'method' in value && 'url' in value;
}

function reprinted(paste: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(paste), null, indent);
  } catch {
    return paste;
  }
}

function pythonised(paste: string): string {
  try {
    const text = JSON.stringify(JSON.parse(paste));
    return text.includes("'") || text.includes('\\')
      ? paste
      : text
          .replaceAll('"', "'")
          .replaceAll(':null', ': None')
          .replaceAll(':true', ': True')
          .replaceAll(':false', ': False');
  } catch {
    return paste;
  }
}
