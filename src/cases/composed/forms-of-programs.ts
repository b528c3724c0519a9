import { answerHeaders, nameOf, reasonOf, type FailedCall, type Form } from './failed-call.ts';
import { guidOf } from './made-up.ts';
import { isoOf } from './world.ts';

const graphPowerShell = (failed: FailedCall) => {
  const { call, answer, moment } = failed;
  return [
    `PS C:\\> ${call.cmdlet}`,
    `${call.cmdlet} : ${answer.message === '' ? answer.code : answer.message}`,
    '',
    `Status: ${answer.status} (${nameOf(answer.status)})`,
    `ErrorCode: ${answer.code}`,
    `Date: ${isoOf(moment)}`,
    '',
    'Headers:',
    ...answerHeaders(failed).map(([name, value]) => `${name.padEnd(30)}: ${value}`),
    '',
    'At line:1 char:1',
    `+ ${call.cmdlet}`,
    `+ ${'~'.repeat(call.cmdlet.length)}`,
    '    + CategoryInfo          : InvalidOperation: ({ Headers =  }:<>f__AnonymousType37`8) [], Exception',
    `    + FullyQualifiedErrorId : ${answer.code},Microsoft.Graph.PowerShell.Cmdlets.${call.cmdlet.replace('-', '')}`,
    '',
    `${call.method} ${call.url}`,
  ].join('\n');
};

const windowsPowerShell = ({ call, answer, body }: FailedCall) =>
  [
    `PS C:\\> Invoke-RestMethod -Method ${call.method} -Uri '${call.url}' -Headers $headers`,
    `Invoke-RestMethod : The remote server returned an error: (${answer.status}) ${reasonOf(answer.status)}.`,
    'At line:1 char:1',
    `+ Invoke-RestMethod -Method ${call.method} -Uri '${call.url}' ...`,
    '+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    '    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException',
    '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
    'PS C:\\> $_.ErrorDetails.Message',
    body,
  ].join('\n');

const dotnet4 = ({ call, answer, moment, seed }: FailedCall) =>
  [
    `// ${call.method} ${call.url}`,
    `Unhandled exception. Microsoft.Graph.ServiceException: Code: ${answer.code}`,
    `Message: ${answer.message}`,
    'Inner error:',
    '\tAdditionalData:',
    `\tdate: ${isoOf(moment)}`,
    `\trequest-id: ${guidOf(`request ${seed}`)}`,
    `\tclient-request-id: ${guidOf(`client request ${seed}`)}`,
    `ClientRequestId: ${guidOf(`client request ${seed}`)}`,
    '',
    '   at Microsoft.Graph.HttpProvider.SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption)',
    '   at Microsoft.Graph.BaseRequest.SendRequestAsync(Object serializableObject, CancellationToken cancellationToken)',
    `Status code: ${answer.status}`,
  ].join('\n');

const dotnet5 = ({ call, answer }: FailedCall) =>
  [
    `Request: ${call.method} ${call.url}`,
    `Microsoft.Graph.Models.ODataErrors.ODataError: ${answer.message}`,
    '   at Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter.ThrowIfFailedResponse(HttpResponseMessage response)',
    `ResponseStatusCode: ${answer.status}`,
    `Error.Code: ${answer.code}`,
    `Error.Message: ${answer.message}`,
  ].join('\n');

const python = ({ call, answer, moment, seed }: FailedCall) =>
  [
    `# ${call.method} ${call.url}`,
    'Traceback (most recent call last):',
    '  File "/app/report.py", line 42, in main',
    'msgraph.generated.models.o_data_errors.o_data_error.ODataError:',
    '        APIError',
    `        Code: ${answer.status}`,
    '        message: None',
    `        error: MainError(additional_data={}, code='${answer.code}', details=None, inner_error=InnerError(additional_data={}, client_request_id='${guidOf(`client request ${seed}`)}', date=DateTime(${pythonDate(moment)}), odata_type=None, request_id='${guidOf(`request ${seed}`)}'), message=${pythonText(answer.message)}, target=None)`,
  ].join('\n');

/** As Python's repr writes it. */
function pythonText(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

const pythonDate = (moment: number) =>
  `${isoOf(moment)
    .split(/\D/)
    .map((part) => Number(part))
    .join(', ')}, tzinfo=Timezone('UTC')`;

const javascript = ({ call, answer, moment, seed, body }: FailedCall) =>
  [
    `${call.method} ${call.url}`,
    `Error: ${answer.message}`,
    '    at GraphErrorHandler.constructErrorFromResponse (/app/node_modules/@microsoft/microsoft-graph-client/lib/src/GraphErrorHandler.js:69:30)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5) {',
    `  statusCode: ${answer.status},`,
    `  code: '${answer.code}',`,
    `  requestId: '${guidOf(`request ${seed}`)}',`,
    `  date: ${isoOf(moment)}.000Z,`,
    `  body: '${JSON.stringify(innerOf(body)).replaceAll("'", "\\'")}',`,
    '  headers: Headers {}',
    '}',
  ].join('\n');

function innerOf(body: string): unknown {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null && 'error' in parsed ? parsed.error : parsed;
  } catch {
    return body;
  }
}

const java = ({ call, answer }: FailedCall) =>
  [
    `com.microsoft.graph.http.GraphServiceException: Error code: ${answer.code}`,
    `Error message: ${answer.message}`,
    '',
    `${call.method} ${call.url}`,
    'SdkVersion : graph-java/v5.80.0',
    '',
    `${answer.status} : ${reasonOf(answer.status)}`,
    '[...]',
  ].join('\n');

const azRest = ({ call, answer, body }: FailedCall) =>
  [`$ az rest --method ${call.method.toLowerCase()} --url "${call.url}"`, `${reasonOf(answer.status)}(${body})`].join(
    '\n',
  );

const terraform = ({ call, answer }: FailedCall) =>
  [
    '╷',
    `│ Error: Could not complete the request: ${call.method} ${call.url}`,
    '│ ',
    `│ BaseClient.Do(): unexpected status ${answer.status} with OData error: ${answer.code}: ${answer.message}`,
    '╵',
  ].join('\n');

const axios = ({ call, answer, body }: FailedCall) =>
  [
    `AxiosError: Request failed with status code ${answer.status}`,
    `  url: '${call.url}', method: '${call.method.toLowerCase()}',`,
    `  status: ${answer.status},`,
    `  data: ${body}`,
  ].join('\n');

const bodyAlone = ({ call, answer, body }: FailedCall) =>
  [`${call.method} ${call.url}`, `${answer.status} ${reasonOf(answer.status)}`, body].join('\n');

const logicApp = (failed: FailedCall) => {
  const { call, answer, body } = failed;
  const headers = Object.fromEntries(answerHeaders(failed));
  return [
    `${call.method} ${call.url}`,
    JSON.stringify({ statusCode: answer.status, headers, body: parsedOr(body) }, null, 2),
  ].join('\n');
};

function parsedOr(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** Forms that do not show what was sent; the token stands beside them, if at all. */
export const formsOfPrograms: readonly [Form, ...Form[]] = [
  { name: 'Graph PowerShell', shows: ['headers', 'call', 'status'], write: graphPowerShell },
  { name: 'Windows PowerShell', shows: ['call', 'status', 'body'], write: windowsPowerShell },
  { name: '.NET SDK 4', shows: ['call', 'status'], write: dotnet4 },
  { name: '.NET SDK 5', shows: ['call', 'status'], write: dotnet5 },
  { name: 'Python SDK', shows: ['call', 'status'], write: python },
  { name: 'JavaScript SDK', shows: ['call', 'status', 'body'], write: javascript },
  { name: 'Java SDK', shows: ['call', 'status'], write: java },
  { name: 'az rest', shows: ['call', 'status', 'body'], write: azRest },
  { name: 'Terraform', shows: ['call', 'status'], write: terraform },
  { name: 'axios', shows: ['call', 'status', 'body'], write: axios },
  { name: 'body', shows: ['call', 'status', 'body'], write: bodyAlone },
  { name: 'Logic App', shows: ['headers', 'call', 'status', 'body'], write: logicApp },
];
