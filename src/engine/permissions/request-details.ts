import { requestDetails, type RequestDetail } from '../../reference/request-details.ts';
import type { FoundRequest } from './match.ts';
import { decoded } from './segments.ts';

/** What the address of the request does not tell, or asks for in its query. */
export function detailsOf({ method, template, target }: FoundRequest): RequestDetail[] {
  const lower = template.toLowerCase();
  const query = decoded(target.query.replaceAll('+', ' '));
  return requestDetails.filter(
    (detail) => detail.methods.includes(method) && detail.template.test(lower) && (detail.query?.test(query) ?? true),
  );
}
