import { expect, test } from 'vitest';
import { type AdminRequest, messageAsMarkdown, messageAsText } from './admin-message.ts';

const request: AdminRequest = {
  appName: 'Night sync',
  permissions: ['User.ReadBasic.All'],
  type: 'delegated',
  method: 'GET',
  path: '/users/{id}',
  narrower: [],
  page: 'https://doctor.example/approve#permission=User.ReadBasic.All',
};

test('What an administrator needs to decide, in words and lines', () => {
  expect(messageAsText(request)).toBe(`Please look at this request for a Microsoft Graph permission.

App:          Night sync, application (client) ID <app-id>
Tenant:       <tenant-id>
Permission:   Microsoft Graph User.ReadBasic.All
Type:         delegated: the app acts for a signed-in person
Why:          [what the app does with it]; GET /users/{id} is refused without it
Smaller:      none: Microsoft’s data names no smaller permission for this request
Role needed:  Cloud Application Administrator
Where:        entra.microsoft.com > Entra ID > App registrations > All applications > the app > API permissions (app of another tenant: Enterprise apps > All applications > the app > Security > Permissions)
How to undo:  Enterprise apps > All applications > the app > Security > Permissions > Admin consent > ... > Revoke permission
Look it up:   https://doctor.example/approve#permission=User.ReadBasic.All

Compare these values with the consent request in your own portal before you approve: a message and a link prove nothing.`);
});

test('The same for a reader of Markdown: names stand in backticks', () => {
  const markdown = messageAsMarkdown(request);
  expect(markdown).toContain('- **Permission:** Microsoft Graph `User.ReadBasic.All`');
  expect(markdown).toContain('`GET /users/{id}` is refused');
  expect(markdown).toContain('<https://doctor.example/approve#permission=User.ReadBasic.All>');
  expect(markdown).toContain('`<app-id>`');
});

test('What is not known is left to fill in', () => {
  const text = messageAsText({ permissions: [] });
  expect(text).toContain('[name of the app]');
  expect(text).toContain('Microsoft Graph <permission>');
  expect(text).toContain('[which request]');
  expect(text).toContain('[delegated: the app acts for a signed-in person | application: the app acts by itself]');
});

test('Several that are needed together, smaller ones, and the portal of the cloud', () => {
  const text = messageAsText({
    permissions: ['Policy.Read.All', 'Application.Read.All'],
    narrower: ['Sites.Selected'],
    cloud: 'china',
  });
  expect(text).toContain('Policy.Read.All and Application.Read.All');
  expect(text).toContain('Sites.Selected [is it enough? if not, why]');
  expect(text).toContain('entra.microsoftonline.cn > Entra ID');
});
