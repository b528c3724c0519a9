import { requestDetails, type RequestDetail } from '../../reference/request-details.ts';
import type { FoundRequest } from './match.ts';
import { decoded } from './segments.ts';

/** The body, or the thing that is acted on, says which of the permissions is needed: none of them is the least. */
export const isDecidedElsewhere = (match: FoundRequest): boolean =>
  detailsOf(match).some(({ decides }) => decides === true);

/** What the address of the request does not tell, or asks for in its query. */
export function detailsOf({ method, template, target }: FoundRequest): RequestDetail[] {
  const lower = template.toLowerCase();
  const query = decoded(target.query.replaceAll('+', ' '));
  return requestDetails.filter(
    (detail) => detail.methods.includes(method) && detail.template.test(lower) && (detail.query?.test(query) ?? true),
  );
}
