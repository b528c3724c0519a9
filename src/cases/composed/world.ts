import { guidOf, numberOf } from './made-up.ts';

/** Where a call goes and where its token comes from. */
export interface CloudPlace {
  readonly graph: string;
  readonly signIn: string;
  /** Start of `iss` in version 1 tokens. */
  readonly issuer: string;
  readonly domain: string;
}

export const cloudPlaces = {
  global: {
    graph: 'graph.microsoft.com',
    signIn: 'login.microsoftonline.com',
    issuer: 'https://sts.windows.net',
    domain: 'contoso.com',
  },
  'us-gov': {
    graph: 'graph.microsoft.us',
    signIn: 'login.microsoftonline.us',
    issuer: 'https://sts.windows.net',
    domain: 'contoso.us',
  },
  'us-dod': {
    graph: 'dod-graph.microsoft.us',
    signIn: 'login.microsoftonline.us',
    issuer: 'https://sts.windows.net',
    domain: 'contoso.mil',
  },
  china: {
    graph: 'microsoftgraph.chinacloudapi.cn',
    signIn: 'login.partner.microsoftonline.cn',
    issuer: 'https://sts.chinacloudapi.cn',
    domain: 'contoso.cn',
  },
} as const satisfies Readonly<Record<string, CloudPlace>>;
export type CloudName = keyof typeof cloudPlaces;

/** Organisations, people and apps of the cases. */
export const tenant = guidOf('tenant contoso');
export const otherTenant = guidOf('tenant fabrikam');
export const client = guidOf('client reports of contoso');
export const ownApi = guidOf('api orders of contoso');
export const graphId = '00000003-0000-0000-c000-000000000000';

/** The failure happened within a day of this moment. Seconds since 1970. */
const morning = Date.parse('2026-11-24T06:00:00Z') / 1000;

export function momentOf(words: string): number {
  return morning + (numberOf(`moment of ${words}`) % 50_000);
}

/** 2026-11-24T09:12:03 */
export const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19);
/** Tue, 24 Nov 2026 09:12:03 GMT */
export const httpDateOf = (seconds: number) => new Date(seconds * 1000).toUTCString();
