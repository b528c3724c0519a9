import { answerHeaders, lines, reasonOf, type FailedCall, type Form } from './failed-call.ts';
import type { Shows } from './statement.ts';

function requestHeaders({ call, authorization }: FailedCall, agent: string): readonly (readonly [string, string])[] {
  return [
    ['Host', call.host],
    ['User-Agent', agent],
    ['Accept', '*/*'],
    ...(authorization === undefined ? [] : [['Authorization', authorization] as const]),
    ...(call.body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
  ];
}

const shellQuoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const rawHttp = (failed: FailedCall) => {
  const { call, answer, body } = failed;
  return [
    `${call.method} ${call.route} HTTP/1.1`,
    ...lines(requestHeaders(failed, 'python-requests/2.32.3')),
    ...(call.body === undefined ? [] : ['', call.body]),
    '',
    `HTTP/1.1 ${answer.status} ${reasonOf(answer.status)}`,
    ...lines(answerHeaders(failed)),
    '',
    body,
  ].join('\n');
};

const curlCommand = ({ call, authorization }: FailedCall, options: string) =>
  [
    `curl ${options} -X ${call.method}`,
    ...(authorization === undefined ? [] : [`-H ${shellQuoted(`Authorization: ${authorization}`)}`]),
    `-H 'Accept: application/json'`,
    ...(call.body === undefined ? [] : [`-d ${shellQuoted(call.body)}`]),
    shellQuoted(call.url),
  ].join(' \\\n  ');

const curlVerbose = (failed: FailedCall) => {
  const { call, answer, body } = failed;
  return [
    `* Connected to ${call.host} (20.190.151.70) port 443`,
    `> ${call.method} ${call.route} HTTP/2`,
    ...lines(requestHeaders(failed, 'curl/8.10.1'), '> '),
    '>',
    `< HTTP/2 ${answer.status}`,
    ...lines(answerHeaders(failed), '< ', true),
    '<',
    body,
    `* Connection #0 to host ${call.host} left intact`,
  ].join('\n');
};

const curlAndAnswer = (failed: FailedCall) =>
  [
    `$ ${curlCommand(failed, '-i')}`,
    `HTTP/2 ${failed.answer.status}`,
    ...lines(answerHeaders(failed), '', true),
    '',
    failed.body,
  ].join('\n');

const developerTools = (colon: string) => (failed: FailedCall) => {
  const { call, answer, body, authorization } = failed;
  return [
    `Request URL${colon}`,
    call.url,
    `Request Method${colon}`,
    call.method,
    `Status Code${colon}`,
    `${answer.status} ${reasonOf(answer.status)}`,
    '',
    'Response Headers',
    ...lines(answerHeaders(failed), '', true),
    '',
    'Request Headers',
    ...lines(
      [
        ['accept', '*/*'],
        ['accept-encoding', 'gzip, deflate, br, zstd'],
        ...(authorization === undefined ? [] : [['authorization', authorization] as const]),
        ['origin', 'https://localhost:5173'],
        ['user-agent', 'Mozilla/5.0'],
      ],
      '',
    ),
    '',
    'Response',
    body,
  ].join('\n');
};

const everything: readonly Shows[] = ['authorization', 'headers', 'call', 'status', 'body'];

/** Forms that show the request with its headers. */
export const formsWithHeaders: readonly [Form, ...Form[]] = [
  { name: 'HTTP', shows: [...everything, 'sent body'], write: rawHttp },
  { name: 'curl -v', shows: everything, write: curlVerbose },
  { name: 'curl -i', shows: [...everything, 'sent body'], write: curlAndAnswer },
  {
    name: 'developer tools',
    shows: everything,
    write: developerTools(''),
  },
  {
    name: 'older developer tools',
    shows: everything,
    write: developerTools(':'),
  },
];
