import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insidePosixQuotes, insidePowerShellQuotes, quote } from './quoting.ts';

const place = { before: '', plain: false } as const;

test.for([
  ['powershell', "o'neil@contoso.com", "o''neil@contoso.com"],
  ['azure-cli', "o'neil@contoso.com", String.raw`o'\''neil@contoso.com`],
  ['azure-cli', 'a&calc', undefined],
  ['azure-cli', 'a%PATH%', undefined],
  ['http', 'https://contoso.com/a?b=c', 'https%3A%2F%2Fcontoso.com%2Fa%3Fb%3Dc'],
  ['portal', 'a/b c', 'a%2Fb%20c'],
  ['code', 'anything else', undefined],
] as const)('%s writes %s', ([language, value, written]) => {
  expect(quote(value, { ...place, language })).toBe(written);
});

test('Code takes only values that need no quoting', () => {
  expect(quote('User.Read', { language: 'code', before: "scopes: ['", plain: true })).toBe('User.Read');
});

test('Inside an address in a string the value is percent-encoded as well', () => {
  const before = "-Uri 'https://graph.microsoft.com/v1.0/users/";
  expect(quote("o'neil#x@contoso.com", { language: 'powershell', before, plain: false })).toBe(
    "o''neil%23x%40contoso.com",
  );
  expect(quote('a#b', { language: 'powershell', before: "-Filter 'x", plain: false })).toBe('a#b');
});

test.skipIf(process.platform === 'win32')('A POSIX shell reads back exactly the value', () => {
  const values = fc.sample(fc.string({ unit: fc.constantFrom(...`a '"$\`\\;&|<>(){}*?#~!%`.split('')) }), 60);
  const script = values.map((value) => `printf '%s\\n' '${insidePosixQuotes(value)}'`).join('\n');
  const { stdout } = spawnSync('sh', ['-s'], { input: script, encoding: 'utf8' });
  expect(stdout.split('\n').slice(0, -1)).toEqual(values);
});

test('PowerShell reads a doubled quote as one', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const text = insidePowerShellQuotes(value);
      expect(text.replaceAll("''", '')).not.toContain("'");
      expect(text.replaceAll("''", "'")).toBe(value);
    }),
  );
});
