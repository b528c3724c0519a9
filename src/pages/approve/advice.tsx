import { Link } from 'react-router';
import type { Values } from '../../commands/render.ts';
import { approval } from '../../fixes/approval.ts';
import { paths } from '../../paths.ts';
import { Section, Traps } from '../fix/prose.tsx';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import { Inline } from '../inline.tsx';
import { Refusal } from './refusal.tsx';

/** What to look out for. */
export function Warnings() {
  return (
    <>
      <Section id="suspicious" title="What looks suspicious">
        <p className="measure">Each of these alone is a reason to stop and to ask.</p>
        <Traps traps={approval.suspicious} />
      </Section>
      <Section id="phishing" title="What consent phishing looks like">
        <Traps traps={approval.phishing} />
      </Section>
    </>
  );
}

interface AlternativesProps {
  readonly values: Values;
  /** What links to fix pages hand over. */
  readonly handing: FragmentValues;
}

/** What to do instead, and how to say no. */
export function Alternatives({ values, handing }: AlternativesProps) {
  return (
    <>
      <Section id="instead" title="Instead of approving at once">
        <dl className="grid gap-3">
          {approval.instead.map(({ title, text }) => (
            <div key={title} className="grid gap-0.5">
              <dt className="font-strong">{title}</dt>
              <dd className="measure">
                <Inline text={text} handing={formatFragment(handing)} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="refuse" title="Refuse kindly">
        <p className="measure">
          You need not say yes today. Ask for what is missing; who has an honest need can answer it. The one who asked
          finds the smallest permission under{' '}
          <Link to={paths.permissions} className="link">
            what a call needs
          </Link>
          .
        </p>
        <Refusal text={approval.refusal} values={values} />
      </Section>
    </>
  );
}
