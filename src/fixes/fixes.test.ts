import { describe, expect, test } from 'vitest';
import { isPlaceholderName, placeholders } from '../commands/placeholders.ts';
import { causes } from '../engine/model/cause.ts';
import { fixesAsJson } from './fix-json.ts';
import type { Block, Fix } from './fix.ts';
import { loadFix } from './index.ts';
import { remedies } from './remedies.ts';
import { summaries } from './summaries.ts';
import { runsOf, withoutMarks } from './text.ts';

const fixes = await Promise.all(causes.map(async (cause) => ({ cause, fix: await loadFix[cause]() })));
const json = await fixesAsJson();

const blocksOf = (fix: Fix): readonly Block[] => fix.steps.flatMap((step) => step.blocks);

function textsOfBlock(block: Block): readonly (string | undefined)[] {
  const then = block.kind === 'portal' ? block.then : undefined;
  return [block.label, block.alters, block.broad, block.needs, then];
}

/** Every text of a fix that may carry marks. */
function textsOf(fix: Fix): readonly string[] {
  return [
    fix.changes,
    fix.happened,
    ...fix.signs,
    ...fix.counterSigns,
    ...fix.traps,
    fix.outdated,
    ...fix.steps.flatMap(({ note, onlyIf }) => [note, onlyIf]),
    ...blocksOf(fix).flatMap(textsOfBlock),
  ].filter((text) => text !== undefined);
}

const wordsOf = (text: string): string =>
  runsOf(text)
    .map((run) => (run.kind === 'code' ? '' : run.text))
    .join(' ');

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text);

/** Words of advertising and of impatience. */
const unwanted =
  /\b(simply|obviously|easy|easily|please|seamless\w*|powerful|robust|leverag\w*|unlock\w*|effortless\w*|delve|utili[sz]e\w*|in order to|best.in.class)\b/i;

describe.for(fixes)('the page of $cause', ({ cause, fix }) => {
  test('says what it must', () => {
    expect(fix.cause).toBe(cause);
    expect(fix.happened.split(/[.:?] /).length).toBeGreaterThan(1);
    for (const list of [fix.signs, fix.counterSigns, fix.steps, fix.traps, fix.sources])
      expect(list).not.toHaveLength(0);
    for (const step of fix.steps) expect(step.blocks, step.id).not.toHaveLength(0);
    const purposes = blocksOf(fix).map((block) => block.purpose);
    expect(purposes).toContain('diagnose');
    expect(purposes).toContain('verify');
  });

  test('has an id for each step and block, each once', () => {
    for (const ids of [fix.steps.map((step) => step.id), blocksOf(fix).map((block) => block.id)]) {
      expect(ids.filter((id) => !kebab.test(id))).toEqual([]);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  test('has titles that tell what to do', () => {
    for (const { title } of fix.steps) {
      expect(title).toMatch(/^[A-Z]/);
      expect(title).not.toMatch(/[.`!]|\]\(/);
    }
  });

  test('has marks that can be read, and plain words', () => {
    for (const text of textsOf(fix)) {
      const words = wordsOf(text);
      expect(words, 'a mark or a link that leads nowhere').not.toMatch(/`|\]\(/);
      expect(text, 'HTML or another markup').not.toMatch(/<|\*\*/);
      expect(text, 'a mark of the one who checked it').not.toMatch(/\[[SVG](?:\/[SVG]|, many)?\]/);
      expect(words).not.toMatch(/!/);
      expect(words).not.toMatch(unwanted);
    }
  });

  test('sends people elsewhere, not to itself', () => {
    const links = fix.counterSigns.flatMap(runsOf).filter((run) => run.kind === 'cause');
    expect(links.filter((run) => run.cause === cause)).toEqual([]);
  });

  test('has sources with the day on which they were checked', () => {
    for (const source of fix.sources) {
      expect(source.url).toMatch(/^https:\/\/[a-z.]+\//);
      expect(source.title).not.toBe('');
      expect(isDate(source.checked), source.checked).toBe(true);
    }
    const urls = fix.sources.map((source) => source.url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('has placeholders that somebody can fill', () => {
    for (const block of blocksOf(fix)) {
      const filled = block.kind === 'portal' ? (block.url ?? '') : block.text;
      const names = Array.from(filled.matchAll(/<([a-z][a-z-]*)>/g), (match) => match[1] ?? '');
      for (const name of names) {
        if (!isPlaceholderName(name)) expect(block.kind, `${block.id}: ${name}`).toBe('code');
        else if (block.kind === 'code') expect(placeholders[name].plain, `${block.id}: ${name}`).toBe(true);
      }
    }
  });
});

describe('summaries', () => {
  test.for(causes)('%s is short, plain and a sentence where it must be one', (cause) => {
    const { verdict } = summaries[cause];
    const { title, who, takesEffect, firstStep } = remedies[cause];
    for (const line of [verdict, title]) {
      expect(line.length).toBeLessThanOrEqual(58);
      expect(line).toMatch(/^[A-Z].*[A-Za-z]$/);
    }
    for (const sentence of [who, firstStep]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    for (const text of [verdict, title, who, takesEffect, firstStep]) {
      expect(text).not.toMatch(/[`<>!*]|\]\(/);
      expect(text).not.toMatch(unwanted);
    }
  });
});

/** What stands outside strings, and what stands in strings that a shell looks into. */
function outsideSingleQuotes(text: string): { readonly bare: string; readonly double: string } {
  const strings = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
  const double = Array.from(text.matchAll(strings), ([part]) => part).filter((part) => part.startsWith('"'));
  return { bare: text.replace(strings, ''), double: double.join('\n') };
}

describe('the fixes as JSON', () => {
  test('are all there, in order, with the members that other programs rely on', () => {
    expect(json.map((fix) => fix.cause)).toEqual([...causes]);
    for (const fix of json) {
      expect(Object.keys(fix)).toEqual(['cause', 'title', 'who', 'steps', 'sources']);
      expect(fix.title).not.toBe('');
      expect(fix.who).toMatch(/\.$/);
      for (const source of fix.sources) expect(Object.keys(source)).toEqual(['url', 'checked']);
    }
  });

  test.for(json)('steps of $cause keep to the closed lists', ({ steps }) => {
    for (const step of steps) {
      expect(Object.keys(step)).toEqual(['kind', 'purpose', 'runnableBy', 'text']);
      expect(['portal', 'powershell', 'azure-cli', 'http', 'code']).toContain(step.kind);
      expect(['diagnose', 'change', 'verify']).toContain(step.purpose);
      expect(step.runnableBy).toMatch(/^(anyone|consented user|admin \(.+\))$/);
      expect(step.text).toBe(step.text.trim());
      expect(step.text).not.toBe('');
      expect(step.text).not.toMatch(/\r|\t|undefined/);
    }
  });

  test.for(json)('commands of $cause hold placeholders in single quotes alone', ({ steps }) => {
    for (const { kind, text } of steps) {
      if (kind !== 'powershell' && kind !== 'azure-cli') continue;
      const { bare, double } = outsideSingleQuotes(text);
      expect(bare, text).not.toMatch(/[<>]/);
      expect(double, text).not.toMatch(/<[a-z-]+>/);
    }
  });

  test('a bare placeholder would be found', () => {
    expect(outsideSingleQuotes('Get-MgUser -UserId <user-id>').bare).toMatch(/[<>]/);
    expect(outsideSingleQuotes(`-Filter "id eq '<user-id>'"`).double).toMatch(/<[a-z-]+>/);
  });

  test('a portal step reads as clicks and what to do there', () => {
    const portal = json.flatMap((fix) => fix.steps).find((step) => step.text.includes('API permissions'));
    expect(portal?.text).toMatch(/^Entra ID > App registrations > /);
  });
});

describe('marks', () => {
  test('words, code and links', () => {
    expect(
      runsOf('See `aud` and [the other API](cause:wrong-audience), or [Learn](https://learn.microsoft.com/graph).'),
    ).toEqual([
      { kind: 'words', text: 'See ' },
      { kind: 'code', text: 'aud' },
      { kind: 'words', text: ' and ' },
      { kind: 'cause', text: 'the other API', cause: 'wrong-audience' },
      { kind: 'words', text: ', or ' },
      { kind: 'web', text: 'Learn', url: 'https://learn.microsoft.com/graph' },
      { kind: 'words', text: '.' },
    ]);
  });

  test.for([
    ['no marks', 'Only words.'],
    ['a cause that there is not', '[wrong weather](cause:wrong-weather)'],
    ['an address that is not https', '[here](javascript:alert(1))'],
    ['brackets of an error', '[RAOP] : Blocked'],
    ['an open backtick', 'an `open mark'],
  ])('%s stays as words', ([, text]) => {
    expect(runsOf(text ?? '')).toEqual([{ kind: 'words', text }]);
  });

  test('brackets and links inside code are code', () => {
    expect(runsOf('`[a](https://b.c)`')).toEqual([{ kind: 'code', text: '[a](https://b.c)' }]);
  });

  test('can be taken off', () => {
    expect(withoutMarks('Read `scp`; see [consent](cause:consent-not-granted).')).toBe('Read scp; see consent.');
  });

  test('of nothing are nothing', () => {
    expect(runsOf('')).toEqual([]);
  });
});
