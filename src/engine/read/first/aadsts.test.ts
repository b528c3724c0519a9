import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';

const numbers = (text: string) => itemsOf('aadsts', text).map(({ number }) => number);

test.for([
  ['in a sentence', 'AADSTS65001: The user or administrator has not consented', [65_001]],
  [
    'two, one wrapped in the other',
    'AADSTS70002: Error validating credentials. AADSTS50012: Client assertion',
    [70_002, 50_012],
  ],
  ['the same twice', 'AADSTS50076: x\nAADSTS50076: x', [50_076]],
  ['of seven digits', 'AADSTS7000218: The request body', [7_000_218]],
  ['in error_codes', '"error_codes":[53003, 50079]', [53_003, 50_079]],
  [
    'in the address of the error page',
    '"error_uri":"https://login.microsoftonline.com/error?code=7000215"',
    [7_000_215],
  ],
  [
    'in a redirect address',
    'https://localhost/?error=access_denied&error_description=AADSTS50105%3a+The+signed+in+user',
    [50_105],
  ],
  ['wrapped in the middle of the number', 'Failed: AADSTS5007\n6: Due to a configuration change', [50_076]],
  ['wrapped in the middle of the word', 'Failed: AADS\nTS50076: Due to a configuration change', [50_076]],
  ['wrapped in a box', '│ AADSTS\n│ 700016: Application', [700_016]],
  ['in an escaped string', '"{\\"error_description\\":\\"AADSTS65004: no\\"}"', [65_004]],
  ['of the sign-in logs', 'Sign-in error code: 50105', [50_105]],
] as const)('a number %s is read', ([, text, expected]) => {
  expect(numbers(text)).toEqual(expected);
});

test.for(['AADSTS is the token service', '50076', 'error 50076', 'MSIS7065'])('%s has none', (text) => {
  expect(numbers(text)).toEqual([]);
});
