import { useEffect } from 'react';
import { placeholders } from '../../commands/placeholders.ts';
import { approval } from '../../fixes/approval.ts';
import type { Step } from '../../fixes/fix.ts';
import { Contents, FoldedContents, type PageSection } from '../fix/contents.tsx';
import { LinkBanner } from '../fix/link-banner.tsx';
import { Section, Sources } from '../fix/prose.tsx';
import { showSection } from '../fix/sections.ts';
import { StepView } from '../fix/step-view.tsx';
import { isType, useValues } from '../fix/use-values.ts';
import { handedOver, identityOf, namesIn } from '../fix/values.ts';
import { ValuesAtHand } from '../fix/values-at-hand.tsx';
import { useTyped } from '../fix/values-store.ts';
import { useFragment } from '../use-fragment.ts';
import { Alternatives, Warnings } from './advice.tsx';
import { AnswerLine } from './answer-line.tsx';
import { Asked } from './asked.tsx';
import { permissionFor, shownNames, useChanges } from './changes.ts';
import { Head } from './head.tsx';

const { checks, grant, undo } = approval;
const names = namesIn([...checks, grant, undo]);

const sections: readonly PageSection[] = [
  { id: 'what-is-asked', title: 'What is asked for' },
  ...checks.map(asStep),
  { id: 'suspicious', title: 'What looks suspicious' },
  { id: 'phishing', title: 'What consent phishing looks like' },
  asStep(grant),
  { id: 'instead', title: 'Instead of approving at once' },
  { id: 'refuse', title: 'Refuse kindly' },
  asStep(undo),
  { id: 'sources', title: 'Sources' },
];

function asStep({ id, title }: Step): PageSection {
  return { id, title, isStep: true };
}

export function ApprovePage() {
  const [fragment, write] = useFragment();
  const [changes, change] = useChanges(identityOf(fragment.values));
  const given = useValues(fragment, names);
  const { permission: typed } = useTyped().texts;
  const { at, done = [], method, path, permission: ofLink = [], type } = fragment.values;
  const linkType = isType(type) ? type : undefined;
  const asked = shownNames(ofLink, changes);
  const askedType = changes.type ?? linkType;
  useEffect(() => {
    if (at !== undefined) showSection(at);
  }, [at]);
  const shown = {
    ...given,
    appName: 'the app',
    ...permissionFor(given, { ofLink, changes, typed }),
    ...(changes.type && { asked: { ...given.asked, type: changes.type } }),
  };
  const show = (section: string): void => write({ ...fragment.values, at: section });
  const tick = (step: string, ticked: boolean): void =>
    write({ ...fragment.values, done: [...done.filter((other) => other !== step), ...(ticked ? [step] : [])] });
  const step = (one: (typeof checks)[number]) => (
    <StepView
      key={one.id}
      step={one}
      given={shown}
      done={done.includes(one.id)}
      onDone={(ticked) => tick(one.id, ticked)}
    />
  );

  return (
    <div className="fix-columns">
      <div className="self-stretch max-wide:hidden wide:row-span-2">
        <Contents sections={sections} values={fragment.values} onShow={show} />
      </div>
      <div className="grid min-w-0 gap-8">
        <Head answer={<AnswerLine permissions={asked} type={askedType} method={method} path={path} />} />
        <FoldedContents sections={sections} values={fragment.values} onShow={show} />
        <LinkBanner fragment={fragment} unconfirmed={given.unconfirmed} />
        <Section id="what-is-asked" title="What is asked for">
          <Asked
            permissions={asked}
            type={askedType}
            isTypeOfLink={changes.type === undefined && linkType !== undefined && given.unconfirmed}
            app={placeholders['app-id'].parse(shown.values['app-id']?.value ?? '')}
            method={method}
            path={path}
            onAdd={(more) => change({ ...changes, added: [...new Set([...changes.added, ...more])] })}
            onRemove={(name) =>
              change({
                ...changes,
                added: changes.added.filter((other) => other !== name),
                removed: [...changes.removed, name],
              })
            }
            onType={(next) => change({ ...changes, type: next })}
          />
        </Section>
      </div>
      <ValuesAtHand names={names} given={shown} alone />
      <div className="grid min-w-0 gap-10">
        {checks.map(step)}
        <Warnings />
        {step(grant)}
        <Alternatives
          values={shown.values}
          handing={{ ...handedOver(fragment.values), permission: asked, ...(askedType && { type: askedType }) }}
        />
        {step(undo)}
        <Section id="sources" title="Sources">
          <Sources sources={approval.sources} />
        </Section>
      </div>
    </div>
  );
}
