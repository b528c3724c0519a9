import { Inline } from '../inline.tsx';
import { permissionDetails, permissionIndex, useTable } from '../tables.ts';
import { answerOf, type Request } from './answer.ts';
import { namedCall } from './call-fit.ts';

interface AnswerLineProps extends Pick<Request, 'permissions' | 'type'> {
  readonly method: string | undefined;
  readonly path: string | undefined;
}

/** What the data answers to the title, right under it. */
export function AnswerLine({ permissions, type, method, path }: AnswerLineProps) {
  const details = useTable(permissionDetails, permissions.length > 0);
  const index = useTable(permissionIndex, path !== undefined);
  if (permissions.length === 0) return null;
  const isOnItsWay = details === undefined || (path !== undefined && index === undefined);
  const call = path === undefined || !index ? undefined : index.ok ? namedCall(index.value, method, path) : 'missing';
  const callName = path === undefined ? undefined : [method, path].filter(Boolean).join(' ');
  const answer = isOnItsWay
    ? undefined
    : answerOf({ permissions, type, callName, call }, details.ok ? details.value : undefined);
  if (!answer && !isOnItsWay) return null;
  return (
    <p className="measure text-lead">
      {answer ? (
        <>
          <strong className={`font-strong ${answer.stop ? 'text-change' : ''}`}>{answer.lead}:</strong>{' '}
          <Inline text={answer.text} />
        </>
      ) : (
        <span className="text-muted">Being looked up.</span>
      )}
    </p>
  );
}
