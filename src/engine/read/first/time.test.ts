import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';

const times = (text: string) => itemsOf('time', text).map(({ seconds }) => new Date(seconds * 1000).toISOString());

test.for([
  ['a Date header', 'Date: Thu, 28 Mar 2024 07:04:49 GMT', '2024-03-28T07:04:49.000Z'],
  ['a Date header of curl -v', '< date: Thu, 28 Mar 2024 07:04:49 GMT', '2024-03-28T07:04:49.000Z'],
  [
    'the date of an inner error',
    '"innerError":{"date":"2024-03-28T07:04:50","request-id":"x"}',
    '2024-03-28T07:04:50.000Z',
  ],
  ['a date with its zone', '"date": "2024-03-28T09:04:50+02:00"', '2024-03-28T07:04:50.000Z'],
  ['a date with fractions', '"date": "2020-06-30T21:58:03.1234567Z"', '2020-06-30T21:58:03.000Z'],
  ['a timestamp of the token service', 'Timestamp: 2024-06-28 14:25:27Z', '2024-06-28T14:25:27.000Z'],
  ['a timestamp member', '"timestamp":"2024-02-14 02:40:29Z"', '2024-02-14T02:40:29.000Z'],
  [
    'a date of the PowerShell SDK',
    'ErrorCode: Authorization_RequestDenied Date: 2024-03-07T20:33:08',
    '2024-03-07T20:33:08.000Z',
  ],
  [
    'a timestamp inside an escaped message',
    '{"error_description":"AADSTS1: x.\\r\\nTimestamp: 2021-01-31 05:56:19Z"}',
    '2021-01-31T05:56:19.000Z',
  ],
  ['a date in single quotes', "{'date': '2024-02-06T17:35:05'}", '2024-02-06T17:35:05.000Z'],
] as const)('%s is when the call failed', ([, text, iso]) => {
  expect(times(text)).toEqual([iso]);
});

test.for([
  'The token was issued on 2019-01-28T08:58:16.7135740Z and was inactive',
  '"createdDateTime": "2024-03-28T07:04:50Z"',
  '"startDate": "2024-03-28T07:04:50Z"',
  '"date": "2018-11-06"',
  '"date": "2024-13-45T27:61:00"',
  'Date: yesterday',
  'Last-Update: 2024-03-28T07:04:50Z',
])('%s says nothing of the failure', (text) => {
  expect(times(text)).toEqual([]);
});
