import type { FoundRequest } from './match.ts';
import type { Cell, Row } from './permission-index.ts';
import type { Scheme } from './scheme.ts';

/** What a request needs, by kind of caller; null = there is no form of it for that caller. */
export interface Need {
  readonly cells: Readonly<Record<Scheme, Cell | null>>;
  /** `/me` is the signed-in person: whatever the data lists for apps cannot work. */
  readonly isMe: boolean;
  readonly repair?: Row['repair'];
}

export function needOf({ row, target }: FoundRequest): Need {
  const isMe = target.segments[0]?.edge === 'me';
  const { delegatedWork, delegatedPersonal, application, repair } = row;
  return {
    cells: { delegatedWork, delegatedPersonal, application: isMe ? null : application },
    isMe,
    ...(repair && { repair }),
  };
}
