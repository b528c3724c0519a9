import { useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { Facts } from '../../components/facts.tsx';
import type { PlaceholderName } from '../../commands/placeholders.ts';
import type { Fix, PermissionType } from '../../fixes/fix.ts';
import { remedies, whoOf } from '../../fixes/remedies.ts';
import { summaries } from '../../fixes/summaries.ts';
import { withoutMarks } from '../../fixes/text.ts';
import { paths } from '../../paths.ts';
import { CheckOffer, CheckOfferOf } from '../check-offer.tsx';
import { Inline } from '../inline.tsx';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import { useFragment } from '../use-fragment.ts';
import { Contents, FoldedContents, type PageSection } from './contents.tsx';
import { InOneStep } from './in-one-step.tsx';
import { LinkBanner } from './link-banner.tsx';
import { PreparedQuestion } from './prepared-question.tsx';
import { NextCauses, Section, Signs, Sources, Traps } from './prose.tsx';
import { callers, RoleForCall } from './role-for-call.tsx';
import { showSection } from './sections.ts';
import { StepView } from './step-view.tsx';
import { useValues } from './use-values.ts';
import { handedOver, linkOf, namesIn } from './values.ts';
import { ValuesAtHand } from './values-at-hand.tsx';

const outOfDate = { id: 'out-of-date', title: 'Where Microsoft’s article is out of date' } as const;

export function FixPage({ fix }: { readonly fix: Fix }) {
  const [fragment, write] = useFragment();
  const names = useMemo(() => namesIn(fix.steps), [fix]);
  const sections = useMemo(() => sectionsOf(fix), [fix]);
  const given = useValues(fragment, names, callers[fix.cause]);
  const { at, done = [] } = fragment.values;
  // A link that names a section opens there; the browser cannot do it, because the fragment is no bare id.
  useEffect(() => {
    if (at !== undefined) showSection(at);
  }, [at]);
  const tick = (step: string, ticked: boolean): void =>
    write({ ...fragment.values, done: [...done.filter((other) => other !== step), ...(ticked ? [step] : [])] });
  const show = (section: string): void => write({ ...fragment.values, at: section });
  const handOver = fix.steps.find(({ prepared }) => prepared === 'admin-message');

  return (
    <div className="fix-columns">
      <div className="self-stretch max-wide:hidden wide:row-span-2">
        <Contents sections={sections} values={fragment.values} onShow={show} />
      </div>
      <div className="grid min-w-0 gap-8">
        <Head fix={fix} pasted={given.diagnosed !== undefined} type={given.asked.type} />
        <FoldedContents sections={sections} values={fragment.values} onShow={show} />
        <LinkBanner fragment={fragment} unconfirmed={given.unconfirmed} />
        {handOver && (
          <AskedToApprove values={handedOver(given.diagnosed ? linkOf(given.values, given.asked) : fragment.values)} />
        )}
        {handOver && <InOneStep given={given} onWrite={() => showSection(handOver.id)} />}
        <RoleForCall cause={fix.cause} facts={given.diagnosed?.facts} link={fragment.values} />
        <Section id="what-happened" title="What happened">
          <p className="measure">
            <Inline text={fix.happened} />
          </p>
        </Section>
        <Section id="is-this-you" title="Is this you?">
          <Signs fix={fix} />
        </Section>
      </div>
      <ValuesAtHand names={ofType(names, given.asked.type)} given={given} />
      <div className="grid min-w-0 gap-10">
        {fix.cause === 'ask-community' && <PreparedQuestion facts={given.diagnosed?.facts} />}
        {fix.steps.map((step, index) => (
          <StepView
            key={step.id}
            number={index + 1}
            step={step}
            given={given}
            done={done.includes(step.id)}
            onDone={(ticked) => tick(step.id, ticked)}
          />
        ))}
        {given.diagnosed ? (
          <CheckOffer diagnosed={given.diagnosed} />
        ) : (
          <CheckOfferOf values={{ ...handedOver(fragment.values), cause: fix.cause }} />
        )}
        <Section id="if-it-still-fails" title="If it still fails">
          <Traps traps={fix.traps} />
          <NextCauses cause={fix.cause} diagnosed={given.diagnosed} />
        </Section>
        {fix.outdated !== undefined && (
          <Section {...outOfDate}>
            <p className="measure">
              <Inline text={fix.outdated} />
            </p>
          </Section>
        )}
        <Section id="sources" title="Sources">
          <Sources sources={fix.sources} />
        </Section>
      </div>
    </div>
  );
}

/** Who came by a link to grant something reads another page first; what is known goes along. */
function AskedToApprove({ values }: { readonly values: FragmentValues }) {
  return (
    <p className="measure text-side print:hidden">
      Were you asked to approve something here?{' '}
      <Link to={{ pathname: paths.approve, hash: formatFragment(values) }} className="link">
        Should I approve this?
      </Link>
    </p>
  );
}

const otherType = {
  delegated: 'application-permission-id',
  application: 'delegated-permission-id',
} as const satisfies Record<PermissionType, PlaceholderName>;

/** A permission has an id of either type: the one that the call does not take comes last. */
function ofType(names: readonly PlaceholderName[], type: PermissionType | undefined): readonly PlaceholderName[] {
  return type === undefined
    ? names
    : names.toSorted((one, other) => Number(one === otherType[type]) - Number(other === otherType[type]));
}

interface HeadProps {
  readonly fix: Fix;
  readonly pasted: boolean;
  readonly type: PermissionType | undefined;
}

function Head({ fix, pasted, type }: HeadProps) {
  const { verdict } = summaries[fix.cause];
  const { title, takesEffect } = remedies[fix.cause];
  return (
    <div className="grid gap-4">
      <title>{`${title}: Graph Auth Doctor`}</title>
      <meta name="description" content={withoutMarks(`${verdict}. ${fix.happened}`).slice(0, 300)} />
      <div className="grid gap-1">
        <p className="text-side text-muted">
          {pasted && (
            <>
              <Link to={paths.home} className="link print:hidden">
                Back to your verdict
              </Link>
              <span aria-hidden="true"> / </span>
            </>
          )}
          {verdict}
        </p>
        <h1 className="text-display">{title}</h1>
      </div>
      <div className="rounded-card border border-line bg-surface">
        <Facts
          strong
          facts={[
            { label: 'Who', value: whoOf(fix.cause, type) },
            { label: 'Takes effect', value: takesEffect },
            { label: 'Changes', value: <Inline text={fix.changes} /> },
          ]}
        />
      </div>
    </div>
  );
}

function sectionsOf({ cause, steps, outdated }: Fix): readonly PageSection[] {
  return [
    { id: 'what-happened', title: 'What happened' },
    { id: 'is-this-you', title: 'Is this you?' },
    ...(cause === 'ask-community' ? [{ id: 'your-question', title: 'Your question, prepared' }] : []),
    ...steps.map(({ id, title }, at) => ({ id, title: `${at + 1} ${title}`, isStep: true })),
    { id: 'if-it-still-fails', title: 'If it still fails' },
    ...(outdated === undefined ? [] : [outOfDate]),
    { id: 'sources', title: 'Sources' },
  ];
}
