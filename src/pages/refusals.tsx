import type { Fragment, Refused } from './fragment.ts';

const why = {
  unknown: 'no such key',
  double: 'given twice',
  unparsable: 'not a value of its kind',
} as const satisfies Record<Refused['why'], string>;

/** What a link held and was not used. */
export function Refusals({ refused, tooLong }: Pick<Fragment, 'refused' | 'tooLong'>) {
  return (
    <>
      {refused.map(({ key, why: reason }) => (
        <p key={key}>
          Refused from the link: <code>{key === '' ? '(no name)' : key}</code>, {why[reason]}.
        </p>
      ))}
      {tooLong && <p>The link holds more than 2 kB behind its #. Nothing of it was read.</p>}
    </>
  );
}
