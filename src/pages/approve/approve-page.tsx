import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { placeholders } from '../../commands/placeholders.ts';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import type { Value, Values } from '../../commands/render.ts';
import { approval } from '../../fixes/approval.ts';
import type { PermissionType } from '../../fixes/fix.ts';
import { paths } from '../../paths.ts';
import { Contents, type PageSection } from '../fix/contents.tsx';
import { LinkBanner } from '../fix/link-banner.tsx';
import { Section, Sources, Traps } from '../fix/prose.tsx';
import { showSection } from '../fix/sections.ts';
import { StepView } from '../fix/step-view.tsx';
import { isType, useValues, type Given } from '../fix/use-values.ts';
import { namesIn } from '../fix/values.ts';
import { ValuesPanel } from '../fix/values-panel.tsx';
import { Inline } from '../inline.tsx';
import { useFragment } from '../use-fragment.ts';
import { Asked } from './asked.tsx';
import { Refusal } from './refusal.tsx';

const { checks, undo } = approval;
const names = namesIn([...checks, undo]);

const sections: readonly PageSection[] = [
  { id: 'what-is-asked', title: 'What is asked for' },
  ...checks,
  { id: 'suspicious', title: 'What looks suspicious' },
  { id: 'phishing', title: 'What consent phishing looks like' },
  { id: 'instead', title: 'Instead of approving at once' },
  { id: 'refuse', title: 'Refuse kindly' },
  undo,
  { id: 'sources', title: 'Sources' },
].map(({ id, title }) => ({ id, title }));

/** What the person changed of what a link asks for. */
interface Typed {
  readonly added: readonly string[];
  /** Names of the link that were taken off. */
  readonly removed: readonly string[];
  readonly type?: PermissionType;
}

export function ApprovePage() {
  const [fragment, write] = useFragment();
  const [typed, setTyped] = useState<Typed>({ added: [], removed: [] });
  const given = useValues(fragment, names);
  const { at, done = [], method, path, ...link } = fragment.values;
  useEffect(() => {
    if (at !== undefined) showSection(at);
  }, [at]);
  const ofLink = (link.permission ?? []).filter((name) => !typed.removed.includes(name));
  const permissions = [...new Set([...ofLink, ...typed.added])];
  const type = typed.type ?? (isType(link.type) ? link.type : undefined);
  const shown = {
    ...given,
    appName: 'the app',
    ...permissionFor(given, { ...typed, ofLink }),
    ...(typed.type && { asked: { ...given.asked, type: typed.type } }),
  };
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
      <div className="max-wide:hidden wide:row-span-2 print:hidden">
        <Contents
          sections={sections}
          values={fragment.values}
          onShow={(section) => write({ ...fragment.values, at: section })}
        />
      </div>
      <div className="grid min-w-0 gap-8">
        <Head />
        <LinkBanner fragment={fragment} unconfirmed={given.unconfirmed} />
        <Section id="what-is-asked" title="What is asked for">
          <Asked
            permissions={permissions}
            type={type}
            app={placeholders['app-id'].parse(shown.values['app-id']?.value ?? '')}
            method={method}
            path={path}
            onAdd={(more) => setTyped({ ...typed, added: [...new Set([...typed.added, ...more])] })}
            onRemove={(name) =>
              setTyped({
                ...typed,
                added: typed.added.filter((other) => other !== name),
                removed: [...typed.removed, name],
              })
            }
            onType={(next) => setTyped({ ...typed, type: next })}
          />
        </Section>
      </div>
      <aside aria-label="Values for the commands" className="min-w-0 desk:row-span-2 print:hidden">
        <div className="beside">
          <ValuesPanel names={names} given={shown} alone />
        </div>
      </aside>
      <div className="grid min-w-0 gap-10">
        {checks.map(step)}
        <Section id="suspicious" title="What looks suspicious">
          <p className="measure">Each of these alone is a reason to stop and to ask.</p>
          <Traps traps={approval.suspicious} />
        </Section>
        <Section id="phishing" title="What consent phishing looks like">
          <Traps traps={approval.phishing} />
        </Section>
        <Section id="instead" title="Instead of approving at once">
          <dl className="grid gap-3">
            {approval.instead.map(({ title, text }) => (
              <div key={title} className="grid gap-0.5">
                <dt className="font-strong">{title}</dt>
                <dd className="measure">
                  <Inline text={text} />
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
          <Refusal text={approval.refusal} values={shown.values} />
        </Section>
        {step(undo)}
        <Section id="sources" title="Sources">
          <Sources sources={approval.sources} />
        </Section>
      </div>
    </div>
  );
}

interface Names extends Pick<Typed, 'added' | 'removed'> {
  readonly ofLink: readonly string[];
}

/**
 * The permission that stands in the commands: one that was typed here, else the first of the link that was not taken off.
 * Taking one off makes nothing of the link typed. A field beside the commands wins over both.
 */
function permissionFor(
  { values, texts, unconfirmed }: Given,
  { added, removed, ofLink }: Names,
): Pick<Given, 'values' | 'texts'> {
  const { permission, ...others } = values;
  const [own] = added;
  const [next] = ofLink;
  const isOfLink = permission === undefined || ofLink.includes(permission.value) || removed.includes(permission.value);
  if (own !== undefined && isOfLink) return filled(others, texts, { value: own, from: 'typed' });
  if (permission === undefined || !removed.includes(permission.value)) return { values, texts };
  if (next === undefined) return { values: others, texts: { ...texts, permission: '' } };
  return filled(others, texts, { value: next, from: unconfirmed || isBroadPermission(next) ? 'link' : 'typed' });
}

function filled(others: Values, texts: Given['texts'], permission: Value): Pick<Given, 'values' | 'texts'> {
  return { values: { ...others, permission }, texts: { ...texts, permission: permission.value } };
}

function Head() {
  return (
    <div className="grid gap-4">
      <title>Should I approve this?: Graph Auth Doctor</title>
      <meta
        name="description"
        content="For the administrator who was asked to consent: what a Microsoft Graph permission opens, whose app it is, what consent phishing looks like, and how to take a grant back."
      />
      <div className="grid gap-2">
        <h1 className="text-display">Should I approve this?</h1>
        <p className="measure text-lead text-muted">{approval.lead}</p>
      </div>
      <p className="measure">
        <Inline text={approval.linkProvesNothing} />
      </p>
    </div>
  );
}
