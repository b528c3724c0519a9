import { expect, test } from 'vitest';
import { askedNames } from './asked-names.ts';

const taken = (...names: readonly string[]) => ({ ok: true, names });
const refused = (problem: RegExp) => ({ ok: false, problem: expect.stringMatching(problem) });
const ten = Array.from({ length: 10 }, (_, at) => `Name.${at}`);

test.for([
  ['names in a line', 'mail.send, Sites.Selected', taken('mail.send', 'Sites.Selected')],
  ['Graph’s address before a name', 'https://graph.microsoft.us/Mail.Read', taken('Mail.Read')],
  [
    'a scope of another API',
    'User.Read https://outlook.office.com/Mail.Read',
    refused(/^https:\/\/outlook\.office\.com\/Mail\.Read belongs to another API/),
  ],
  ['an API of somebody’s own', 'api://contoso/Mail.Read', refused(/another API/)],
  ['something else', '"; whoami', refused(/^Expected a permission name/)],
  ['nothing', '  ', refused(/^Expected a permission name/)],
] as const)('Pasted: %s', ([, text, expected]) => {
  expect(askedNames(text, [])).toEqual(expected);
});

test('An eleventh name is refused and said, one that is shown already is not counted twice', () => {
  expect(askedNames('One.More', ten)).toEqual(refused(/10 permissions at once: 1 too many/));
  expect(askedNames('Name.3', ten)).toEqual(taken('Name.3'));
  expect(askedNames(ten.join(' '), [])).toEqual(taken(...ten));
});
