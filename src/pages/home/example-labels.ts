/** Real situations to try with one click. */
export const exampleLabels = [
  'Invalid audience',
  'Insufficient privileges',
  'Access to OData is disabled',
  'App-only token on /me',
  'MFA required',
  'Admin consent missing',
] as const;

export type ExampleLabel = (typeof exampleLabels)[number];
