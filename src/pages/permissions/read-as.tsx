import type { CmdletName } from '../../engine/index.ts';
import { adjustments, isGuess, type FoundRequest } from '../../engine/permissions/index.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import { WrittenButton } from './examples.tsx';
import type { Written } from './written.ts';

interface ReadAsProps {
  readonly match: FoundRequest;
  readonly date: string;
  readonly cmdlet?: CmdletName;
  readonly onAsk: (written: Written) => void;
}

/** The template that the answer is about: a wrong one can be seen. */
export function ReadAs({ match, date, cmdlet, onAsk }: ReadAsProps) {
  const { method, template, alternatives, target } = match;
  const guessed = match.adjustments.some(isGuess);
  return (
    <div className="grid gap-2">
      <p className="text-muted">
        Read as{' '}
        <code className="text-ink">
          {method} {template}
        </code>
        , from Microsoft’s permission data of {formatDate(date)}.
        {target.version === 'beta' && ' The data does not tell beta from v1.0.'}
      </p>
      {(cmdlet !== undefined || match.adjustments.length > 0) && (
        <ul className="measure grid gap-1 text-side text-muted">
          {cmdlet && (
            <li>
              This request is derived from the name of <code>{cmdlet.name}</code>: compare it with what the cmdlet
              calls.
            </li>
          )}
          {match.adjustments.map((one) => (
            <li key={one}>
              {isGuess(one) && <strong className="font-strong text-change">A guess: </strong>}
              <Names text={adjustments[one].text} />
            </li>
          ))}
          {guessed && <li>The data does not have exactly this request: compare with its reference page.</li>}
        </ul>
      )}
      {alternatives.length > 0 && (
        <Offers
          title="It may also be one of these, which need something else:"
          offers={alternatives.map((text) => ({ method, text }))}
          onAsk={onAsk}
        />
      )}
    </div>
  );
}

interface OffersProps {
  readonly title: string;
  readonly offers: readonly Written[];
  readonly onAsk: (written: Written) => void;
  readonly labelOf?: (written: Written) => string;
}

/** Other requests, each a button. */
export function Offers({ title, offers, onAsk, labelOf }: OffersProps) {
  return (
    <div className="grid gap-2">
      <p>{title}</p>
      <ul className="flex flex-wrap gap-2">
        {offers.map((written) => (
          <li key={`${written.method} ${written.text}`} className="min-w-0">
            <WrittenButton written={written} onAsk={onAsk} {...(labelOf && { label: labelOf(written) })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
