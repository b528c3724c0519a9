import { expect, test } from 'vitest';
import { broadPermissions, isBroadPermission } from './broad-permissions.ts';
import { linkOf, plainText, renderBlock, type Renderable, templateOf, type Value, type Values } from './render.ts';

const appId = '11111111-2222-3333-4444-555555555555';
const read: Renderable = { kind: 'powershell', purpose: 'diagnose', text: "Get-X '<app-id>' -Scopes '<permission>'" };
const alter: Renderable = { ...read, purpose: 'change' };
const pasted = { 'app-id': { value: appId.toUpperCase(), from: 'paste' } } as const satisfies Values;

test('A block shows what is filled, what is missing, and what is neither', () => {
  expect(renderBlock(read, pasted)).toEqual([
    { kind: 'text', text: "Get-X '" },
    { kind: 'filled', text: appId, placeholder: 'app-id' },
    { kind: 'text', text: "' -Scopes '" },
    { kind: 'missing', text: '<permission>', placeholder: 'permission', why: 'no-value' },
    { kind: 'text', text: "'" },
  ]);
});

test('What is copied is the segments put together; with no values it is the template', () => {
  expect(plainText(renderBlock(read, pasted))).toBe(`Get-X '${appId}' -Scopes '<permission>'`);
  expect(plainText(renderBlock(read, {}))).toBe(templateOf(read));
});

test('A value is parsed again: what the caller says is not believed', () => {
  const values: Values = { 'app-id': { value: "x'; Remove-Item C:\\", from: 'typed' } };
  expect(plainText(renderBlock(read, values))).toBe(templateOf(read));
  expect(renderBlock(read, values)[1]).toMatchObject({ kind: 'missing', why: 'refused' });
});

test('A value from a link fills what reads and stays out of what changes, until the person confirms it', () => {
  const linked: Values = { 'app-id': { value: appId, from: 'link' } };
  expect(plainText(renderBlock(read, linked))).toContain(appId);
  expect(renderBlock(alter, linked)[1]).toMatchObject({ kind: 'missing', why: 'from-link' });
  expect(plainText(renderBlock(alter, { 'app-id': { value: appId, from: 'typed' } }))).toContain(appId);
});

test.for(broadPermissions)('%s from a link is filled in nowhere', (name) => {
  for (const value of [name, name.toLowerCase(), ` ${name} `]) {
    for (const block of [read, alter, { ...read, purpose: 'verify' } as const]) {
      const segments = renderBlock(block, { permission: { value, from: 'link' } });
      expect(plainText(segments)).toBe(templateOf(block));
      expect(segments[3] ?? segments[1]).toMatchObject({ kind: 'missing' });
    }
  }
  expect(isBroadPermission(name)).toBe(true);
  expect(plainText(renderBlock(alter, { permission: { value: name, from: 'paste' } }))).toContain(name);
});

const addById: Renderable = { kind: 'azure-cli', purpose: 'diagnose', text: "az x '<delegated-permission-id>=Scope'" };

test('An id of a permission from a link is filled in nowhere: it does not show what it is', () => {
  const values: Values = { 'delegated-permission-id': { value: appId, from: 'link' } };
  expect(plainText(renderBlock(addById, values))).toBe(templateOf(addById));
});

test('An id that was looked up is as trusted as the name that it stands for', () => {
  const id = { value: appId, of: 'Mail.Send' };
  const whyIn = (block: Renderable, value: Value) =>
    renderBlock(block, { 'delegated-permission-id': value }).flatMap((part) =>
      part.kind === 'missing' ? [part.why] : [],
    );
  expect(whyIn(addById, { ...id, from: 'link' })).toEqual([]);
  expect(whyIn({ ...addById, purpose: 'change' }, { ...id, from: 'link' })).toEqual(['from-link']);
  expect(whyIn({ ...addById, purpose: 'change' }, { ...id, from: 'typed' })).toEqual([]);
  expect(whyIn(addById, { ...id, of: 'Directory.ReadWrite.All', from: 'link' })).toEqual(['broad']);
  expect(whyIn(addById, { ...id, of: 'Directory.ReadWrite.All', from: 'paste' })).toEqual([]);
});

test('An address encodes its values', () => {
  const block: Renderable = {
    kind: 'http',
    purpose: 'change',
    text: 'https://x.example/?redirect_uri=<redirect-uri>&state=1',
  };
  const values: Values = { 'redirect-uri': { value: 'https://contoso.com/a?b=1&c=2', from: 'typed' } };
  expect(plainText(renderBlock(block, values))).toBe(
    'https://x.example/?redirect_uri=https%3A%2F%2Fcontoso.com%2Fa%3Fb%3D1%26c%3D2&state=1',
  );
});

test('Code leaves a value out that would need quoting there', () => {
  const block: Renderable = { kind: 'code', purpose: 'diagnose', text: 'x = "<user-principal-name>"' };
  const values: Values = { 'user-principal-name': { value: 'ann@contoso.com', from: 'typed' } };
  expect(renderBlock(block, values)[1]).toMatchObject({ kind: 'missing', why: 'refused' });
});

test('A portal block is its clicks, what to do there, and a link that is whole or not there', () => {
  const block = {
    kind: 'portal',
    purpose: 'diagnose',
    path: ['Entra ID', 'App registrations', '<app>'],
    then: 'Look.',
    url: 'https://entra.microsoft.com/#view/x/appId/<app-id>',
  } as const;
  expect(templateOf(block)).toBe(
    'Entra ID > App registrations > <app>\nLook.\nhttps://entra.microsoft.com/#view/x/appId/<app-id>',
  );
  expect(linkOf(block, {})).toBeUndefined();
  expect(linkOf(block, pasted)).toBe(`https://entra.microsoft.com/#view/x/appId/${appId}`);
});
