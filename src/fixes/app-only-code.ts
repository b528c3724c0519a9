import type { CodeBlock } from './fix.ts';

/** An app that calls by itself gets a token for Graph, in .NET. */
export const appOnlyCSharp = {
  kind: 'code',
  language: 'csharp',
  id: 'app-only-csharp',
  purpose: 'change',
  alters: 'your code',
  runnableBy: 'anyone',
  label: 'MSAL.NET on a server; `certificate` comes from the certificate store or a vault.',
  text: `using Microsoft.Identity.Client;

var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
} as const satisfies CodeBlock;

/** The same in Node. */
export const appOnlyJavaScript = {
  kind: 'code',
  language: 'javascript',
  id: 'app-only-javascript',
  purpose: 'change',
  alters: 'your code',
  runnableBy: 'anyone',
  label: 'MSAL Node on a server; `thumbprintSha256` and `privateKey` come from a vault.',
  text: `import { ConfidentialClientApplication } from '@azure/msal-node';

const app = new ConfidentialClientApplication({
  auth: {
    clientId: '<app-id>',
    authority: 'https://login.microsoftonline.com/<tenant-id>',
    clientCertificate: { thumbprintSha256, privateKey },
  },
});
const result = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });`,
} as const satisfies CodeBlock;
