import { expect, test } from 'vitest';
import { approvalOf } from '../approval-link.ts';
import { adminRequestOf } from './admin-request.ts';
import { askedByLink } from './use-values.ts';

const link = { type: 'application', cloud: 'china', method: 'GET', path: '/users' } as const;

test('A link says nothing of what is asked before somebody has compared it', () => {
  expect(askedByLink(link, false)).toEqual({ permissions: [] });
  expect(askedByLink(link, true)).toEqual({ permissions: [], ...link });
});

test('A link with nothing but a type gets into no message and no link until it is confirmed', () => {
  const handedOn = (isConfirmed: boolean) => {
    const asked = askedByLink({ type: 'application' }, isConfirmed);
    const request = adminRequestOf({ values: {}, asked });
    return { type: request.type, link: approvalOf(request, {}) };
  };
  expect(handedOn(false)).toEqual({ type: undefined, link: {} });
  expect(handedOn(true)).toEqual({ type: 'application', link: { type: 'application' } });
});
