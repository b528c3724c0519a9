import fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { cmdlets, commonParameters, sourceOf } from '../commands/cmdlets.ts';
import { type PlaceholderName, placeholders, placeholdersOf } from '../commands/placeholders.ts';
import {
  bareAngles,
  commandsOf,
  inSingleQuotes,
  parsePowerShell,
  syntaxErrors,
  undefinedVariables,
} from '../commands/powershell-tree.ts';
import { plainText, renderBlock, templateOf, type Value } from '../commands/render.ts';
import { type Cause, causes } from '../engine/model/cause.ts';
import { approval } from './approval.ts';
import { checkRegistration } from './check-registration.ts';
import type { Block, CommandBlock } from './fix.ts';
import { inCloud } from './in-cloud.ts';
import { loadFix } from './index.ts';

/** Every block of every fix, named cause/block, and those of the pages for who was asked to approve and of the check. */
const blocks = [
  ...(await Promise.all(causes.map(async (cause) => blocksOf(cause)))).flat(),
  ...[...approval.checks, approval.undo].flatMap((step) =>
    step.blocks.map((block) => [`approval/${block.id}`, block] as const),
  ),
  ...[checkRegistration.register, checkRegistration.undo].flatMap((step) =>
    step.blocks.map((block) => [`check/${block.id}`, block] as const),
  ),
];
const powershell = blocks.filter(([, block]) => block.kind === 'powershell');
const azureCli = blocks.filter(([, block]) => block.kind === 'azure-cli');

async function blocksOf(cause: Cause): Promise<readonly (readonly [string, Block])[]> {
  const { steps } = await loadFix[cause]();
  return steps.flatMap((step) => step.blocks.map((block) => [`${cause}/${block.id}`, block] as const));
}

const guid = '11111111-2222-3333-4444-555555555555';

/** For every kind of value the nastiest that its parser takes. */
const nasty = {
  'tenant-id': guid,
  'app-id': guid,
  'service-principal-object-id': guid,
  'delegated-permission-id': guid,
  'application-permission-id': guid,
  'user-id': guid,
  'request-id': guid,
  permission: 'a--_.-Remove-Item.All',
  'user-principal-name': "'''o'neil#EXT#~^!'@contoso.com",
  mailbox: "''@contoso.com",
  'admin-upn': "a'-or-'1@contoso.com",
  exp: '1764000000',
  'utc-start': '2026-11-24T09:00:00Z',
  'utc-end': '2026-11-24T10:00:00Z',
  'user-agent': 'App/1.0; Remove-Item x (x; y) | & {z} [w] @(v) #u %t% ~',
  'claims-base64': btoa('{"access_token":{}}'),
  'redirect-uri': 'https://contoso.com/a?b=c&d=%27',
  thumbprint: '0A'.repeat(20),
  'api-path': "/reports/getX(period='{value}')",
  url: "https://graph.microsoft.com/v1.0/users?$filter=id eq 'a'".replaceAll(' ', '%20'),
  'group-id': guid,
  'au-id': guid,
  'role-template-id': guid,
  'sku-id': guid,
  'subscription-id': guid,
  'home-tenant-id': guid,
  'group-mail': "''a'@contoso.com",
  'ad-group': 'A & (b) - Remove-Item c_.d',
  'ad-account': 'a -Remove-Item x.y_z',
  'two-letter-country': 'DE',
  'tenant-name': 'contoso--remove-item',
  'resource-group': '_a.-b--c_',
  'billing-resource': 'a--remove_item',
  'team-id': guid,
  'teams-app-id': guid,
  'partner-tenant-id': guid,
  'chat-id': '19:a-_B0@thread.v2',
  'site-url': 'https://contoso-my.sharepoint.com/personal/o_contoso_com/a%27b~c',
  'scope-group': 'A & (b) + c @d.e - Remove-Item',
  'scope-name': 'A & (b) + c @d.e - Remove-Item',
  'attribute-value': '0 & (b) + c @d.e - x',
  'policy-name': 'A & (b) + c @d.e - Remove-Item',
  'app-name': 'A & (b) + c @d.e - Remove-Item',
  domain: 'a-b.xn--c.com',
  'login-host': 'login.a-b.us',
  'graph-host': 'graph.a-b.us',
  mail: "''a'@contoso.com",
  'app-role-id': guid,
  'api-app-id': guid,
  'api-uri': 'api://a-b.c/d_e~f--remove-item',
  'key-id': guid,
  'secret-name': 'A & (b) + c @d.e - Remove-Item',
  'certificate-name': 'a -Remove-Item b_c.d',
} as const satisfies Record<PlaceholderName, string>;

/** What somebody sends to break out of the quotes. */
const hostile = [
  "'; Remove-Item -Recurse C:\\ #",
  "' | Out-File x",
  '$(Remove-Item x)',
  '`nRemove-Item x',
  'a\nRemove-Item x',
  'a\r\nRemove-Item x',
  '\u2018; Remove-Item x; \u2018',
  '\u2019; Remove-Item x',
  '\u201a\u201b',
  '\u201c$x\u201d',
  '"; Remove-Item x; "',
  "''; x; ''",
  '<app-id>',
  '> x',
  '\u0000',
  '--%',
  '@x',
  '%{x}',
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'a@.-\'`$();|&<>\n\u2018\u2019{}"#'.split('')) }),
  fc.constantFrom(...Object.values(nasty)),
);
const mailLike = fc
  .string({ unit: fc.constantFrom(..."ab.'#^~!+-".split('')), minLength: 1 })
  .map((name) => `${name}@contoso.com`);
const agentLike = fc
  .string({ unit: fc.constantFrom(...'aZ1 ;|&(){}[]#%@=!,./:~'.split('')) })
  .map((text) => `A${text}`);

function anyValue(name: PlaceholderName): fc.Arbitrary<Value> {
  return fc.record({
    value: fc.oneof(fc.constant(nasty[name]), mailLike, agentLike, anyText),
    from: fc.constantFrom('paste', 'typed', 'link'),
  });
}

const names = placeholdersOf(
  Object.keys(nasty)
    .map((name) => `<${name}>`)
    .join(''),
);
const anyValues = fc.record(Object.fromEntries(names.map((name) => [name, anyValue(name)])), { requiredKeys: [] });

function filled(block: Block): string {
  const values = Object.fromEntries(
    Object.entries(nasty).map(([name, value]) => [name, { value, from: 'typed' } as const]),
  );
  return plainText(renderBlock(block, values));
}

test('The nasty values are values that the parsers take', () => {
  for (const name of names) {
    expect(placeholders[name].parse(nasty[name]), name).toBeDefined();
  }
});

test('There are blocks to look at', () => {
  expect(powershell.length).toBeGreaterThan(20);
  expect(azureCli.length).toBeGreaterThan(5);
});

describe('PowerShell', () => {
  test.for(powershell)('%s is understood, defines its variables, and redirects nothing', ([, block]) => {
    const root = parsePowerShell(templateOf(block));
    expect(syntaxErrors(root)).toEqual([]);
    expect(undefinedVariables(root)).toEqual([]);
    expect(bareAngles(root)).toEqual([]);
    expect(templateOf(block)).toMatch(/^[\n -~]+$/);
  });

  test.for(powershell)('%s is understood in another cloud as well', ([, block]) => {
    const root = parsePowerShell(templateOf(inCloud(block, 'us-gov')));
    expect(syntaxErrors(root)).toEqual([]);
    for (const { name, parameters } of commandsOf(root)) {
      expect([...(cmdlets[name]?.parameters ?? []), ...commonParameters], name).toEqual(
        expect.arrayContaining([...parameters]),
      );
    }
  });

  test.for(powershell)('%s uses cmdlets and parameters that exist', ([, block]) => {
    for (const { name, parameters } of commandsOf(parsePowerShell(templateOf(block)))) {
      expect(sourceOf(name), `${name} is in the table`).toBeDefined();
      const known = [...(cmdlets[name]?.parameters ?? []), ...commonParameters];
      expect(known, name).toEqual(expect.arrayContaining([...parameters]));
    }
  });

  test.for(powershell)('%s holds placeholders only in single quotes', ([, block]) => {
    const text = templateOf(block);
    const root = parsePowerShell(text);
    for (const match of text.matchAll(/<[a-z][a-z-]*>/g)) {
      expect(inSingleQuotes(root, match.index), match[0]).toBe(true);
    }
  });

  test.for(powershell)('%s filled with nasty values keeps its tree', ([, block]) => {
    expect(parsePowerShell(filled(block)).toString()).toBe(parsePowerShell(templateOf(block)).toString());
  });

  test.for(powershell)('%s filled with anything keeps its commands and its tree', ([, block]) => {
    const before = parsePowerShell(templateOf(block));
    const [commands, shape] = [commandsOf(before), before.toString()];
    fc.assert(
      fc.property(anyValues, (values) => {
        const text = plainText(renderBlock(block, values));
        if (text === templateOf(block)) return;
        const after = parsePowerShell(text);
        expect(commandsOf(after)).toEqual(commands);
        expect(after.toString()).toBe(shape);
        expect(bareAngles(after)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Text outside single quotes, as a POSIX shell reads it. */
function outside(text: string): string {
  return text.replaceAll(/'[^']*'|\\'/g, "''");
}

describe('Azure CLI', () => {
  test.for(azureCli)('%s holds placeholders only in single quotes, redirects and expands nothing', ([, block]) => {
    expect(outside(templateOf(block))).not.toMatch(/[<>$`"\\]/);
    expect(outside(filled(block))).toBe(outside(templateOf(block)));
  });

  test.for(azureCli)('%s filled with anything stays the same commands', ([, block]) => {
    fc.assert(
      fc.property(anyValues, (values) => {
        expect(outside(plainText(renderBlock(block, values)))).toBe(outside(templateOf(block)));
      }),
      { numRuns: 50 },
    );
  });

  test('The check is red on a bare placeholder', () => {
    expect(outside('az login --tenant <tenant-id>')).toMatch(/[<>]/);
  });
});

function parses(text: string): boolean {
  return [text, `({${text}})`].some((module) => {
    try {
      return parseAst(module).body.length > 0;
    } catch {
      return false;
    }
  });
}

function bad(text: string): CommandBlock {
  return { id: 'bad', kind: 'powershell', purpose: 'diagnose', runnableBy: 'anyone', label: '', text };
}

describe('All blocks', () => {
  test.for(blocks)('%s: values that are not of their kind stay out', ([, block]) => {
    for (const value of hostile) {
      const values = Object.fromEntries(Object.keys(nasty).map((name) => [name, { value, from: 'typed' } as const]));
      expect(plainText(renderBlock(block, values))).toBe(templateOf(block));
    }
  });

  test.for(blocks)('%s holds placeholders that have a parser', ([, block]) => {
    if (block.kind === 'portal') return;
    // Angle brackets are also generics, comparisons and elements in code: there only names with a hyphen are looked at.
    const words = Array.from(block.text.matchAll(block.kind === 'code' ? /<([a-z]+-[a-z-]+)>/g : /<([a-z][a-z-]*)>/g));
    for (const [, name = ''] of words) expect(Object.keys(placeholders), name).toContain(name);
  });

  test('Code holds only placeholders that need no quoting', () => {
    for (const [name, block] of blocks) {
      if (block.kind !== 'code') continue;
      for (const placeholder of placeholdersOf(block.text)) expect(placeholders[placeholder].plain, name).toBe(true);
    }
  });

  test('Every JavaScript sample is a module, or the members of an options object', () => {
    for (const [name, block] of blocks) {
      if (block.kind === 'code' && block.language === 'javascript') expect(parses(block.text), name).toBe(true);
    }
    expect(parses('const a = ;')).toBe(false);
  });

  test('Links lead to addresses of https and hold no placeholder in the host', () => {
    for (const [name, block] of blocks) {
      if (block.kind === 'portal' && block.url !== undefined)
        expect(block.url, name).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    }
  });

  test('The checks are red on a bad block', () => {
    expect(bareAngles(parsePowerShell(templateOf(bad('Get-MgUser -UserId <user-id>'))))).not.toEqual([]);
    expect(undefinedVariables(parsePowerShell('Get-MgUser -UserId $uid'))).not.toEqual([]);
    expect(sourceOf('Get-MgUsers')).toBeUndefined();
    const unquoted = bad('Get-MgUser -UserId "<user-principal-name>"');
    expect(inSingleQuotes(parsePowerShell(unquoted.text), unquoted.text.indexOf('<'))).toBe(false);
    const bare = bad('Set-CASMailbox -EwsAllowList <user-agent>');
    expect(parsePowerShell(filled(bare)).toString()).not.toBe(parsePowerShell(bare.text).toString());
  });
});
