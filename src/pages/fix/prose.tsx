import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { familyOf, families, type Cause } from '../../engine/index.ts';
import { Folded } from '../../components/folded.tsx';
import type { Fix, Source } from '../../fixes/fix.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { FindingLine } from '../finding-line.tsx';
import { Inline } from '../inline.tsx';
import type { Diagnosed } from '../outcome.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="rise grid gap-3">
      <h2 id={`${id}-title`} className="text-section">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Signs for it with a tick, signs of something else with a cross; the words for those who do not see them. */
export function Signs({ fix }: { readonly fix: Fix }) {
  const [signs, moreSigns] = [fix.signs.slice(0, most), fix.signs.slice(most)];
  return (
    <div className="grid gap-2">
      <SignList signs={signs} counterSigns={[]} />
      <Folded label={moreOf(moreSigns.length, fix.counterSigns.length)}>
        <SignList signs={moreSigns} counterSigns={fix.counterSigns} />
      </Folded>
    </div>
  );
}

/** Of what stands in a list, so many are shown at once. */
const most = 3;

function moreOf(signs: number, counterSigns: number): string {
  const against = `${counterSigns} ${counterSigns === 1 ? 'sign' : 'signs'} of something else`;
  return signs === 0 ? `And ${against}` : `${signs} more, and ${against}`;
}

function SignList({ signs, counterSigns }: Pick<Fix, 'signs' | 'counterSigns'>) {
  return (
    <ul className="grid gap-2">
      {signs.map((text) => (
        <Sign key={text} text={text} shape="✓" ink="text-good" said="Yes: " />
      ))}
      {counterSigns.map((text) => (
        <Sign key={text} text={text} shape="✕" ink="text-broken" said="No: " />
      ))}
    </ul>
  );
}

interface SignProps {
  readonly text: string;
  readonly shape: string;
  readonly ink: string;
  readonly said: string;
}

function Sign({ text, shape, ink, said }: SignProps) {
  return (
    <li className="flex gap-2.5">
      <span aria-hidden="true" className={`w-4 flex-none ${ink}`}>
        {shape}
      </span>
      <p className="measure min-w-0">
        <span className="sr-only">{said}</span>
        <Inline text={text} />
      </p>
    </li>
  );
}

export function Traps({ traps }: { readonly traps: readonly string[] }) {
  const rest = traps.slice(most);
  return (
    <div className="grid gap-2">
      <TrapList traps={traps.slice(0, most)} />
      {rest.length > 0 && (
        <Folded label={`${rest.length} more`}>
          <TrapList traps={rest} />
        </Folded>
      )}
    </div>
  );
}

function TrapList({ traps }: { readonly traps: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-2 pl-5">
      {traps.map((trap) => (
        <li key={trap} className="measure">
          <Inline text={trap} />
        </li>
      ))}
    </ul>
  );
}

export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="grid gap-1.5">
      {sources.map(({ url, title, checked }) => (
        <li key={url} className="text-side">
          <a href={url} rel="noreferrer" className="link">
            {title}
          </a>{' '}
          <span className="text-muted">
            checked <time dateTime={checked}>{checked}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface NextCausesProps {
  readonly cause: Cause;
  readonly diagnosed: Diagnosed | undefined;
}

/** What else it can be: by the paste where there is one, else what looks the same from outside. */
export function NextCauses({ cause, diagnosed }: NextCausesProps) {
  const others = (diagnosed?.judgement.findings ?? []).filter((finding) => finding.cause !== cause);
  const family = familyOf(cause);
  const alike = family ? families[family].filter((member) => member !== cause) : [];
  if (others.length > 0) {
    return (
      <div className="rounded-card border border-line bg-surface">
        <p className="px-5 pt-3.5 font-strong">Also possible, by what you pasted</p>
        <ul className="divide-y divide-line">
          {others.map((finding) => (
            <FindingLine key={finding.cause} finding={finding} said={[]} />
          ))}
        </ul>
      </div>
    );
  }
  if (alike.length === 0) return null;
  return (
    <p className="measure">
      These look the same from outside:{' '}
      {alike.map((member, at) => (
        <span key={member}>
          {at > 0 && '; '}
          <Link to={paths.fix(member)} className="link">
            {summaries[member].verdict.toLowerCase()}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}
