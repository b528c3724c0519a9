import type { GraphRequest } from '../model/evidence.ts';

/** What people write in place of a part of an address: {id}, <id>, $(ID), $id, :id, [id], …, with or without percent signs. */
const placeholder = /[{}<>[\]]|^\$|^:|%7b|%3c|\.{3}|…|\*{2}|^x{3,}$/i;

/** Whether two requests can be the same call: as far as both say something, they say the same. */
export function canBeSameCall(one: GraphRequest, other: GraphRequest): boolean {
  return (
    agree(one.method, other.method) &&
    agree(one.host, other.host) &&
    agree(one.version, other.version) &&
    agreeInPath(segmentsOf(one.path), segmentsOf(other.path))
  );
}

const agree = (one: string | undefined, other: string | undefined) =>
  one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase();

const segmentsOf = (path: string) => path.split('/').filter((segment) => segment !== '');

function agreeInPath(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.every((segment, at) => {
      const counterpart = other[at] ?? '';
      return placeholder.test(segment) || placeholder.test(counterpart) || agree(segment, counterpart);
    })
  );
}
