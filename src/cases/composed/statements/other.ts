import { app, answer, person, type Statement } from '../statement.ts';

const daemon = app('User.Read.All Group.Read.All Mail.Read Sites.Read.All');
const reader = person('User.Read.All Mail.Read Files.Read');

/** It was no refusal. */
export const otherStatements: readonly Statement[] = [
  {
    so: 'too many requests',
    cause: 'not-authorization',
    calls: ['users', 'mailbox'],
    tokens: [daemon, reader],
    answer: answer(429, 'TooManyRequests', 'Too many requests.', { headers: { 'Retry-After': '17' } }),
  },
  {
    so: 'Exchange throttles the app',
    cause: 'not-authorization',
    calls: ['mailbox', 'mailbox-calendar'],
    tokens: [daemon],
    answer: answer(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'),
  },
  {
    so: 'the service failed',
    cause: 'not-authorization',
    calls: ['site', 'plan-tasks'],
    tokens: [daemon],
    answer: answer(503, 'serviceNotAvailable', 'Service unavailable. Please try again later.'),
  },
  {
    so: 'the gateway waited in vain',
    cause: 'not-authorization',
    calls: ['users', 'usage-report'],
    tokens: [daemon],
    answer: answer(504, 'UnknownError', ''),
  },
  {
    so: 'the object does not exist',
    cause: 'not-authorization',
    calls: ['user', 'group-members'],
    tokens: [daemon, reader],
    answer: answer(
      404,
      'Request_ResourceNotFound',
      "Resource '87d349ed-44d7-43e1-9a83-5f2406dee5bd' does not exist or one of its queried reference-property objects are not present.",
    ),
  },
  {
    so: 'the filter is wrong',
    cause: 'not-authorization',
    calls: ['users', 'groups'],
    tokens: [daemon],
    answer: answer(400, 'BadRequest', 'Invalid filter clause'),
  },
  {
    so: 'the path is wrong',
    cause: 'not-authorization',
    calls: ['me', 'apps'],
    tokens: [reader],
    answer: answer(400, 'BadRequest', "Resource not found for the segment 'mesages'."),
  },
  {
    so: 'the query is not supported',
    cause: 'not-authorization',
    calls: ['users', 'groups'],
    tokens: [reader],
    answer: answer(400, 'Request_UnsupportedQuery', 'Unsupported Query.'),
  },
  {
    so: 'the property does not exist',
    cause: 'not-authorization',
    calls: ['users', 'devices'],
    tokens: [daemon],
    answer: answer(
      400,
      'BadRequest',
      "Parsing OData Select and Expand failed: Could not find a property named 'signinActivity' on type 'microsoft.graph.user'.",
    ),
  },
  {
    so: 'the storage of the drive is full',
    cause: 'not-authorization',
    calls: ['drive-upload'],
    tokens: [person('Files.ReadWrite.All'), app('Files.ReadWrite.All')],
    answer: answer(403, 'quotaLimitReached', 'Insufficient Space Available'),
  },
  {
    so: 'the quota of the directory is used up',
    cause: 'not-authorization',
    calls: ['update-group', 'update-user'],
    tokens: [person('Group.ReadWrite.All')],
    answer: answer(
      403,
      'Directory_QuotaExceeded',
      'The directory object quota limit for the Principal has been exceeded. Please ask your administrator to increase the quota limit or delete objects to reduce the used quota.',
    ),
  },
  {
    so: 'a proxy answered with a page of its own',
    cause: 'not-authorization',
    calls: ['me', 'users', 'site'],
    tokens: [reader],
    answer: answer(403, '', '', {
      body: '<!DOCTYPE html>\n<html><head><title>Access Denied</title></head>\n<body><h1>Web filter</h1><p>The address was blocked by the rules of your company (category: unknown).</p></body></html>',
      headers: { Server: 'squid/6.10', Via: '1.1 proxy.contoso.com (squid/6.10)' },
    }),
  },
  {
    so: 'an item does not exist in the drive',
    cause: 'not-authorization',
    calls: ['drive-item', 'site-files'],
    tokens: [person('Files.Read.All Sites.Read.All')],
    answer: answer(404, 'itemNotFound', 'The resource could not be found.'),
  },
];
