import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import {
  together,
  verdictWords,
  type FoundRequest,
  type Missing,
  type NeedVerdict,
} from '../../engine/permissions/index.ts';
import { remedies } from '../../fixes/remedies.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import { grantable, grantLink, linksOfPaste, messageLink, nextCauses, typeOf } from './next-steps.ts';

const tones = {
  enough: 'border-good bg-good-soft',
  missing: 'border-change-line bg-change-soft',
  'wrong-type': 'border-change-line bg-change-soft',
  'no-form': 'border-broken bg-broken-soft',
  'cannot-tell': 'border-line bg-sunk',
} as const satisfies Record<NeedVerdict['kind'], string>;

const leads = {
  enough: 'If it is refused all the same, look here:',
  missing: 'If it was granted already:',
  'wrong-type': 'What to do:',
  'no-form': 'What to do:',
  'cannot-tell': 'More about it:',
} as const satisfies Record<NeedVerdict['kind'], string>;

interface NeedVerdictViewProps {
  readonly verdict: NeedVerdict;
  /** How the request was read is a guess, and so is this. */
  readonly isGuess?: boolean;
  readonly headingRef?: (heading: HTMLElement | null) => void;
}

/** What a token is worth for a request, in sentences, and where to go on. */
export function NeedVerdictView({ verdict, isGuess = false, headingRef }: NeedVerdictViewProps) {
  const [answer, ...more] = verdictWords(verdict);
  const causes = nextCauses(verdict);
  return (
    <section aria-label="Your token" className={`grid gap-2 rounded-card border px-5 py-4 ${tones[verdict.kind]}`}>
      <h2 ref={headingRef} tabIndex={-1} className="text-section">
        <Names text={answer} />
      </h2>
      {more.map((text) => (
        <p key={text} className="measure">
          <Names text={text} />
        </p>
      ))}
      {isGuess && <p className="measure">It holds if the request was read right, which is a guess: see above.</p>}
      {causes.length > 0 && (
        <div className="flex flex-wrap gap-x-4 gap-y-1 text-side">
          <p>{leads[verdict.kind]}</p>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {causes.map((cause) => (
              <li key={cause}>
                <Link to={paths.fix(cause)} className="link inline-block min-h-6">
                  {verdict.kind === 'wrong-type' || verdict.kind === 'no-form'
                    ? remedies[cause].title
                    : summaries[cause].verdict}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface GrantButtonsProps {
  readonly verdict: Missing;
  readonly request: FoundRequest;
  /** Request and token are those of the paste. */
  readonly ofPaste?: boolean;
}

/** From a permission that is missing to the page that grants it. */
export function GrantButtons({ verdict, request, ofPaste = false }: GrantButtonsProps) {
  const type = typeOf(verdict.scheme);
  const [first, ...others] = grantable(verdict);
  if (!first) return null;
  return (
    <p className="flex flex-wrap gap-2.5">
      {[first, ...others].map((names, at) => (
        <ButtonLink
          key={names.join()}
          to={ofPaste && at === 0 ? linksOfPaste.grant : grantLink(names, type, request)}
          tone={at === 0 ? 'primary' : 'secondary'}
        >
          <span className="min-w-0 wrap-anywhere">Grant {together(names).replaceAll('`', '')}</span>
        </ButtonLink>
      ))}
      <ButtonLink to={ofPaste ? linksOfPaste.message : messageLink(first, type, request)}>
        Write to the admin
      </ButtonLink>
    </p>
  );
}
