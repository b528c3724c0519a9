import { expect, test } from 'vitest';

type Sources = Readonly<Record<string, string>>;

const facts = ['engine/model', 'engine/facts', 'engine/permissions', 'reference'];

/**
 * What the files of a room may import besides the room itself: rooms, single files, packages. The room of a file is the
 * longest name here that its path begins with; a file in no room is an entry (main, cli, prerender, routes) and free.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  reference: [],
  components: ['react', 'react-router'],
  'engine/model': [],
  'engine/read': ['engine/model', 'reference', 'jwt-decode'],
  'engine/facts': ['engine/model', 'reference'],
  'engine/permissions': ['engine/model', 'reference'],
  'engine/rules': facts,
  'engine/questions': facts,
  engine: [...facts, 'engine/read', 'engine/rules', 'engine/questions'],
  commands: ['engine/model'],
  // Reads PowerShell for tests: a room of its own, so that nothing else imports it.
  'commands/powershell-tree': ['web-tree-sitter', 'node:module'],
  fixes: ['engine/model', 'reference', 'commands'],
  check: ['check/msal', 'engine/index', 'engine/permissions/index', 'reference'],
  // Brings the sign-in library: a room of its own, so that nothing else does.
  'check/msal': ['@azure/msal-browser'],
  cases: ['engine/index'],
  pages: [
    'engine/index',
    'engine/permissions/index',
    'check',
    'fixes',
    'commands',
    'components',
    'paths',
    'react',
    'react-router',
    'd3-hierarchy',
  ],
  paths: ['engine/model'],
};

const rooms = Object.keys(mayImport).toSorted((a, b) => b.length - a.length);
const isIn = (path: string) => (room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => rooms.find(isIn(path));

/** Words that have no place in the files of these rooms. */
const banned: readonly {
  readonly rooms: readonly string[];
  readonly word: RegExp;
  readonly why: string;
  /** The one file that may say it. */
  readonly except?: string;
}[] = [
  { rooms: ['engine'], word: /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bfetch\(/, why: 'the engine is told' },
  {
    rooms: ['engine', 'pages', 'components', 'check'],
    word: /\b(?:local|session)Storage\b|\bindexedDB\b|\bdocument\.cookie\b/,
    why: 'no storage',
    except: 'pages/settings/settings-store',
  },
  { rooms: ['pages', 'components'], word: /[a-z]-\[[^\]]*\](?!:)/, why: 'values are tokens' },
  { rooms, word: /\bimport\.meta\.env\b/, why: 'the terminal has no such thing' },
];

function violations(sources: Sources): readonly string[] {
  return Object.entries(sources)
    .filter(([file]) => !file.includes('.test.'))
    .flatMap(([file, source]) => {
      const path = file.replace(/\.tsx?$/, '');
      return wrongImports(path, source).concat(bannedWords(path, source));
    });
}

function wrongImports(path: string, source: string): readonly string[] {
  const room = roomOf(path);
  if (room === undefined) return [];
  const allowed = [room, ...(mayImport[room] ?? [])];
  return importsOf(path, source)
    .filter((target) => !allowed.some((name) => (name === room ? roomOf(target) === room : isIn(target)(name))))
    .map((target) => `${path} imports ${target}`);
}

function bannedWords(path: string, source: string): readonly string[] {
  return banned
    .filter(({ rooms: where, word, except }) => path !== except && where.some(isIn(path)) && word.test(source))
    .map(({ word, why }) => `${path} says ${word.exec(source)?.[0]}: ${why}`);
}

/** Static, dynamic, type-only and re-exported; relative ones as paths below src without extension. */
function importsOf(path: string, source: string): readonly string[] {
  // Fixes hold code of others in template literals.
  const code = source.replaceAll(/`(?:\\.|[^`\\])*`/gs, '``');
  return Array.from(code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g), ([, target = '']) =>
    target.startsWith('.') ? new URL(target, `http://src/${path}`).pathname.slice(1).replace(/\.tsx?$/, '') : target,
  );
}

const files = Object.entries(
  import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
).map(([file, source]) => [file.replace('./', ''), source] as const);

test('Imports point one way, and no file says what its room forbids', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(violations(Object.fromEntries(files))).toEqual([]);
});

test.for([
  ['engine/model/token.ts', "import { rules } from '../rules/index.ts';"],
  ['engine/rules/stale-token.ts', "import type { Question } from '../questions/tree.ts';"],
  ['engine/rules/stale-token.ts', "export { fix } from '../../fixes/stale-token.ts';"],
  ['engine/read/token.ts', "import { diagnose } from '../diagnose.ts';"],
  ['engine/diagnose.ts', "import { useState } from 'react';"],
  ['commands/render.ts', "import { treeOf } from './powershell-tree.ts';"],
  ['components/card.tsx', "import type { Cause } from '../engine/model/cause.ts';"],
  ['pages/home/home-page.tsx', "const { judge } = await import('../../engine/diagnose.ts');"],
  ['pages/home/home-page.tsx', "import { routes } from '../../routes.tsx';"],
  ['fixes/stale-token.ts', "import { Card } from '../components/card.tsx';"],
  ['engine/facts/clock.ts', 'const now = Date.now();'],
  ['engine/facts/clock.ts', 'const now = new Date();'],
  ['pages/home/home-page.tsx', "localStorage.setItem('paste', text);"],
  ['check/sign-in.ts', "import { PublicClientApplication } from '@azure/msal-browser';"],
  ['engine/judge.ts', "import { probes } from '../check/probes/index.ts';"],
  ['pages/settings/settings-dialog.tsx', "localStorage.setItem('theme', 'dark');"],
  ['components/card.tsx', '<div className="mt-[13px]" />'],
  ['commands/render.ts', 'const base = import.meta.env.BASE_URL;'],
] as const)('A violation is seen: %s: %s', ([file, source]) => {
  expect(violations({ [file]: source })).toHaveLength(1);
});

test.for([
  ['engine/rules/stale-token.ts', "import { cloudOf } from '../../reference/clouds.ts';"],
  ['engine/diagnose.ts', "import { weights } from './weights.ts';"],
  ['pages/fix/fix-page.tsx', "import { paths } from '../../paths.ts';"],
  ['fixes/stale-token.ts', "const text = `import { x } from '@azure/msal-browser';`;"],
  ['pages/layout.tsx', '<a className="aria-[current]:font-strong" />'],
  ['check/sign-in.ts', "const library = await import('./msal.ts');"],
  ['pages/settings/settings-store.ts', 'localStorage.setItem(storedAs, text);'],
  ['main.tsx', "import { diagnose } from './engine/diagnose.ts';"],
] as const)('What is allowed passes: %s: %s', ([file, source]) => {
  expect(violations({ [file]: source })).toEqual([]);
});
