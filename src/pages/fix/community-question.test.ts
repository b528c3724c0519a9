import { describe, expect, test } from 'vitest';
import { deriveFacts, read } from '../../engine/index.ts';
import { publicPath } from './graph-segments.ts';
import { communityQuestion } from './community-question.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const mark = 'MARKED';
const claims = {
  aud: 'https://graph.microsoft.com',
  iss: 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/',
  tid: '11111111-2222-4333-8444-555555555555',
  appid: '66666666-2222-4333-8444-555555555555',
  app_displayname: `${mark} app`,
  upn: `${mark}@contoso.com`,
  scp: 'User.Read Mail.Read',
  idtyp: 'user',
  exp: 1_795_510_000,
  extension_66666666222243338444555555555555_employee: mark,
};
const token = `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.${Buffer.from(`${mark} signature`).toString('base64url')}`;
const paste = `GET https://graph.microsoft.com/v1.0/users/${mark.toLowerCase()}@contoso.com/messages/AAMkAGI?$search="${mark}"
Authorization: Bearer ${token}

HTTP/1.1 403 Forbidden
request-id: 2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7

{"error":{"code":"ErrorAccessDenied","message":"Access to ${mark} is denied. Required scopes: Mail.Send.","innerError":{"request-id":"2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7"}}}`;

describe('the prepared question', () => {
  const text = communityQuestion(deriveFacts(read(paste)));

  test('holds code, status, template, request id, names of permissions and claims', () => {
    for (const part of [
      '403 ErrorAccessDenied on GET https://graph.microsoft.com/v1.0/users/{id}/messages/{id}',
      '2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7',
      'User.Read, Mail.Read',
      'aud, iss, tid, appid, app_displayname, upn, scp, idtyp, exp',
    ])
      expect(text).toContain(part);
  });

  test('holds no value of a claim, no message, no part of the token', () => {
    expect(text.toLowerCase()).not.toContain(mark.toLowerCase());
    for (const secret of ['contoso', '1111', '6666', 'eyJ', 'AAMk', 'denied.', '1795510000'])
      expect(text).not.toContain(secret);
  });

  test('without a paste it is a form to fill in', () => {
    expect(communityQuestion()).toMatch(/^Title: …\n[\s\S]*Status: +…/);
  });
});

test.for([
  ['/me', '/me'],
  ['/users/anna/messages', '/users/{id}/messages'],
  ['/sites/root/drive/root:/Salaries/list.xlsx:/content', '/sites/root/drive/root/{id}/{id}/content'],
  ["/users('anna@contoso.com')/photo/$value", '/users(…)/photo/$value'],
  ['/groups/{id}/members', '/groups/{id}/members'],
  ['/teams/Contoso/channels/19:abc@thread.tacv2/messages', '/teams/{id}/channels/{id}/messages'],
  ['/secretProject', '/{id}'],
] as const)('%s is shown as %s', ([path, shown]) => {
  expect(publicPath(path)).toBe(shown);
});
