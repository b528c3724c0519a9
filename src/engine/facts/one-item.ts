import type { Facts } from './facts.ts';

/** Each site, drive and team lets in whom it likes. */
export const isOfOneItem = ({ request }: Facts) => /^\/(sites|drives|teams)\b/i.test(request?.value.path ?? '');

/** A refusal of such a call that names nothing. */
export const mayBeOfOneItem = (facts: Facts) =>
  isOfOneItem(facts) &&
  (facts.phrases.length > 0 || facts.status?.value === 403) &&
  facts.phrases.every(({ phrase }) => phrase === 'access-denied');
