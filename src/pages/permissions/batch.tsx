import {
  isDecidedElsewhere,
  anyOf,
  batchWords,
  isGuess,
  judgeNeed,
  needOf,
  schemes,
  unmatchedWords,
  verdictWords,
  type BatchPart,
  type FoundRequest,
  type PermissionIndex,
} from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import type { ComparedToken } from '../needs/compared-token.ts';
import { WrittenButton } from './examples.tsx';
import { Found } from './found.tsx';
import { ReadAs } from './read-as.tsx';
import { knownMethod, type Written } from './written.ts';

interface BatchProps {
  readonly index: PermissionIndex;
  readonly parts: readonly BatchPart[];
  readonly token: ComparedToken | undefined;
  readonly onAsk: (written: Written) => void;
}

/** The requests of a `$batch`, each by itself. */
export function Batch({ index, parts, token, onAsk }: BatchProps) {
  return (
    <div className="grid gap-4">
      <p className="measure text-muted">
        <Names text={batchWords} /> From Microsoft’s permission data of {formatDate(index.date)}.
      </p>
      <ol className="grid gap-3">
        {parts.map((part, at) => (
          // Ids of a batch that is wrong can be double.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="min-w-0">
            <details className="rounded-card border border-line bg-surface">
              <summary className="px-5 py-3">
                <span className="text-muted">{part.id}:</span>{' '}
                <code className="text-block">{[part.method, part.url].filter(Boolean).join(' ')}</code>
                <span className="block text-side text-muted">
                  <Names text={inShort(index, part, token)} />
                </span>
              </summary>
              <div className="grid gap-4 border-t border-line bg-ground p-4">
                {part.match.kind === 'found' && (
                  <>
                    <ReadAs match={part.match} date={index.date} onAsk={onAsk} />
                    <Found
                      index={index}
                      match={part.match}
                      token={token}
                      isGuess={part.match.adjustments.some(isGuess)}
                    />
                  </>
                )}
                <p>
                  <WrittenButton
                    written={{ method: knownMethod(part.method), text: part.url }}
                    onAsk={onAsk}
                    label="Look up this request alone"
                  />
                </p>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** With a token its verdict, else the least. */
function inShort(index: PermissionIndex, { match }: BatchPart, token: ComparedToken | undefined): string {
  if (match.kind !== 'found') return unmatchedWords(match);
  return token && !token.isForOther ? verdictWords(judgeNeed(index, match, token))[0] : leastInShort(match);
}

const short = { delegatedWork: 'work', delegatedPersonal: 'personal', application: 'application' } as const;

function leastInShort(match: FoundRequest): string {
  if (isDecidedElsewhere(match)) return 'What it needs depends on what the address does not tell.';
  const { cells } = needOf(match);
  const parts = schemes.flatMap((scheme) => {
    const cell = cells[scheme];
    return cell ? [`${short[scheme]}: ${anyOf(cell.least)}`] : [];
  });
  return parts.length === 0 ? 'No form of it is in the data.' : `Least, ${parts.join('; ')}`;
}
