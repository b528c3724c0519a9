import { describe, expect, test } from 'vitest';
import { broadPermissions } from '../commands/broad-permissions.ts';
import { approval } from './approval.ts';
import { broadWarnings } from './broad-warnings.ts';
import { extentOf } from './extents.ts';
import { narrowerWays } from './narrower.ts';
import { runsOf } from './text.ts';

const texts = [
  approval.lead,
  approval.linkProvesNothing,
  ...approval.suspicious,
  ...approval.phishing,
  ...approval.instead.flatMap(({ title, text }) => [title, text]),
  ...[...approval.checks, approval.grant, approval.undo].flatMap(({ note = '', blocks }) => [
    note,
    ...blocks.map(({ label }) => label),
  ]),
  ...Object.values(broadWarnings).flatMap(({ danger, instead }) => [danger, instead]),
];

test('Its texts are plain, and their marks can be read', () => {
  for (const text of texts) {
    const words = runsOf(text)
      .map((run) => (run.kind === 'code' ? '' : run.text))
      .join(' ');
    expect(words, text).not.toMatch(/[`<!]|\*\*|\]\(|'/);
  }
});

test('The checks read, and change nothing', () => {
  const blocks = approval.checks.flatMap((step) => step.blocks);
  expect(blocks.filter(({ purpose }) => purpose !== 'diagnose')).toEqual([]);
  for (const block of blocks) {
    if (block.kind === 'powershell') expect(block.text).not.toMatch(/\b(?:New|Set|Update|Remove|Add)-Mg|ReadWrite/);
  }
});

test('Approving is a way through the portal and one by script for either type, each with its role, and a check', () => {
  const { blocks } = approval.grant;
  const changes = blocks.filter(({ purpose }) => purpose === 'change');
  expect(changes.every(({ runnableBy }) => runnableBy.startsWith('admin ('))).toBe(true);
  expect(changes.map(({ kind }) => kind)).toContain('portal');
  const scripts = changes.filter(({ kind }) => kind === 'powershell');
  expect(new Set(scripts.map(({ type }) => type))).toEqual(new Set(['application', 'delegated']));
  expect(blocks.at(-1)?.purpose).toBe('verify');
});

test('Ids of steps and blocks stand once', () => {
  const steps = [...approval.checks, approval.grant, approval.undo];
  const ids = [...steps.map(({ id }) => id), ...steps.flatMap(({ blocks }) => blocks.map(({ id }) => id))];
  expect(new Set(ids).size).toBe(ids.length);
});

test('Sources are pages of Microsoft, each with its day', () => {
  const sources = [...approval.sources, ...Object.values(broadWarnings).map(({ source }) => source)];
  for (const { url, checked } of sources) {
    expect(url).toMatch(/^https:\/\/learn\.microsoft\.com\//);
    expect(checked).toMatch(/^2026-\d\d-\d\d$/);
  }
});

test.for(broadPermissions)('%s has a warning that says what somebody could do', (name) => {
  expect(broadWarnings[name].danger).toMatch(/^Whoever controls the app can .+\.$/);
});

describe('how far a permission reaches', () => {
  test.for([
    ['Mail.Read', 'delegated', 'What the signed-in person reaches'],
    ['Mail.Read', 'application', 'Every mailbox, always'],
    ['User.Read.All', 'application', 'The whole tenant, always'],
    ['Sites.Selected', 'application', 'Nothing by itself'],
    ['Sites.Selected', 'delegated', 'Nothing by itself'],
    ['Application.ReadWrite.OwnedBy', 'application', 'What the app itself made or owns'],
    ['full_access_as_app', 'application', 'Every mailbox, always'],
  ] as const)('%s, %s: %s', ([name, type, title]) => {
    expect(extentOf(name, type, false).title).toBe(title);
  });

  test('one that an owner consents to counts in one place', () => {
    expect(extentOf('TeamSettings.Read.Group', 'application', true).title).toBe('One team or chat at a time');
  });
});

test('A smaller way of mailboxes is one for apps alone', () => {
  expect(narrowerWays('Mail.Read', 'delegated')).toEqual([]);
  expect(narrowerWays('Mail.Read', 'application').map(({ instead }) => instead)).toEqual(['RBAC for Applications']);
});
