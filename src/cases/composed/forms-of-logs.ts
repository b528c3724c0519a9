import { answerHeaders, lines, reasonOf, type FailedCall, type Form } from './failed-call.ts';
import { guidOf } from './made-up.ts';
import { isoOf } from './world.ts';

const powerShell7 = ({ call, answer, body }: FailedCall) =>
  [
    `PS /home/megan> Invoke-RestMethod -Uri '${call.url}' -Method ${call.method} -Headers $headers`,
    'Invoke-RestMethod: ',
    body,
    `Response status code does not indicate success: ${answer.status} (${reasonOf(answer.status)}).`,
  ].join('\n');

const invokeMgGraphRequest = (failed: FailedCall) => {
  const { call, answer, body } = failed;
  return [
    `Invoke-MgGraphRequest : ${call.method} ${call.url}`,
    `HTTP/1.1 ${answer.status} ${reasonOf(answer.status)}`,
    ...lines(answerHeaders(failed)),
    '',
    body,
    'At line:1 char:1',
    `+ Invoke-MgGraphRequest -Method ${call.method} -Uri '${call.url}'`,
    '    + CategoryInfo          : InvalidOperation: (Method: , Requ...):HttpRequestMessage) [Invoke-MgGraphRequest], HttpResponseException',
    '    + FullyQualifiedErrorId : InvokeGraphHttpResponseException,Microsoft.Graph.PowerShell.Authentication.Cmdlets.InvokeMgGraphRequest',
  ].join('\n');
};

const guzzle = ({ call, answer, body }: FailedCall) =>
  [
    'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: ' +
      `\`${call.method} ${call.url}\` resulted in a \`${answer.status} ${reasonOf(answer.status)}\` response:`,
    body,
    ' in /var/www/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113',
  ].join('\n');

const requests = ({ call, answer, body }: FailedCall) =>
  [
    `>>> response = requests.${call.method.toLowerCase()}("${call.url}", headers=headers)`,
    '>>> print(response.text)',
    body,
    '>>> response.raise_for_status()',
    `requests.exceptions.HTTPError: ${answer.status} ${answer.status < 500 ? 'Client' : 'Server'} Error: ${reasonOf(answer.status)} for url: ${call.url}`,
  ].join('\n');

const logLine = ({ call, answer, body, moment, seed }: FailedCall) =>
  JSON.stringify({
    timestamp: `${isoOf(moment)}Z`,
    level: 'error',
    message: 'Graph call failed',
    request: `${call.method} ${call.url}`,
    status: answer.status,
    response: body,
    operationId: guidOf(`operation ${seed}`),
  });

const batch = ({ call, answer, body, seed }: FailedCall) =>
  [
    `POST https://${call.host}/v1.0/$batch`,
    JSON.stringify({ requests: [{ id: '1', method: call.method, url: call.route.replace(/^\/(?:v1\.0|beta)/, '') }] }),
    JSON.stringify({
      responses: [
        {
          id: '1',
          status: answer.status,
          headers: { 'Content-Type': 'application/json', 'request-id': guidOf(`request ${seed}`) },
          body: JSON.parse(body),
        },
      ],
    }),
  ].join('\n');

/** Further forms of programs, as consoles and logs keep them. */
export const formsOfLogs: readonly Form[] = [
  { name: 'PowerShell 7', shows: ['call', 'status', 'body'], write: powerShell7 },
  { name: 'Invoke-MgGraphRequest', shows: ['headers', 'call', 'status', 'body'], write: invokeMgGraphRequest },
  { name: 'Guzzle', shows: ['call', 'status', 'body'], write: guzzle },
  { name: 'requests', shows: ['call', 'status', 'body'], write: requests },
  { name: 'log line', shows: ['call', 'status', 'body'], write: logLine },
  { name: 'batch', shows: ['status'], write: batch },
];
