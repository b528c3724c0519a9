import { useState } from 'react';
import { Card } from '../../components/card.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { workloadOf, type Cause, type EvidenceItem, type Reason } from '../../engine/index.ts';
import { paste, type Mode, type Paste } from '../paste-store.ts';
import type { Diagnosed, Outcome } from '../outcome.ts';
import { credentialWords } from './credential-words.ts';
import { formatCount } from './format.ts';
import { Heading } from './heading.tsx';
import type { Asked } from './question-form.tsx';
import { openFile } from './open-file.ts';
import { PastePanel } from './paste-panel.tsx';
import { piecesOf, type Mark, type Secret } from './pieces.ts';
import { useAfterVerdict } from './use-after-verdict.ts';
import { UnreadableCard } from './unreadable-card.tsx';
import { VerdictCard } from './verdict-card.tsx';
import { verdictOf } from './verdict.ts';

interface ResultProps {
  readonly mode: Exclude<Mode, 'box'>;
  readonly given: Paste;
  readonly outcome: Outcome;
}

/** The verdict, and beside it the paste and what was read of it. More of the same failure can be pasted and dropped anywhere. */
export function Result({ mode, given, outcome }: ResultProps) {
  const [problem, setProblem] = useState<string>();
  const known = outcome.kind === 'diagnosed' ? outcome : undefined;
  const after = useAfterVerdict();
  const take = async (file: File): Promise<void> => {
    const read = await openFile(file);
    if (read.ok) paste.append(read.text);
    setProblem(read.ok ? undefined : read.problem);
  };
  return (
    <FileDrop onFile={(file) => void take(file)} look="rounded-card">
      <div className="verdict-columns">
        <div className="grid min-w-0 gap-4">
          <Answer outcome={outcome} />
          {known && after && known.items.length > 0 && <after.CheckOffer diagnosed={known} />}
        </div>
        <div className={`grid min-w-0 grid-cols-1 gap-4 ${mode === 'edit' ? 'max-desk:order-first' : ''}`}>
          <PastePanel
            mode={mode}
            text={given.text}
            pieces={known ? shown(known) : piecesOf(given.text, [], [])}
            problem={problem}
          />
          {known && after && <after.NeedCard facts={known.facts} />}
          {known && after && (known.items.length > 0 || given.removed.length > 0) && (
            <after.EvidenceList
              items={known.items}
              unread={known.reading.unread}
              text={known.text}
              reasons={reasonsOf(known)}
              removed={given.removed.length > 0}
            />
          )}
        </div>
      </div>
    </FileDrop>
  );
}

interface AnswerProps {
  readonly outcome: Outcome;
}

function Answer({ outcome }: AnswerProps) {
  const after = useAfterVerdict();
  if (outcome.kind === 'reading') return <ReadingCard />;
  if (outcome.kind !== 'diagnosed') return <UnreadableCard kind={outcome.kind} />;
  const { items, facts, reading, judgement } = outcome;
  const verdict = items.length === 0 ? undefined : verdictOf(judgement);
  const question = after?.askedAfter(judgement, facts);
  const ask = (asked: Asked) =>
    after && question && <after.QuestionForm key={question.id} question={question} asked={asked} />;
  if (!verdict) return <UnreadableCard kind="nothing" unread={reading.unread} question={ask('instead')} />;
  return (
    <VerdictCard
      verdict={verdict}
      question={ask(question?.id === 'grant' ? 'deciding' : 'surer')}
      remedy={after?.remedies[verdict.first.cause]}
      who={after?.whoOf(verdict.first.cause, facts.caller?.value)}
      ruledOut={after && <after.RuledOut items={items} sign={after.signWords(verdict.first.cause, items)} />}
      workload={workloadOf(facts.request?.value.path)}
      {...(after && { signOf: (cause: Cause) => after.signWords(cause, items) })}
    />
  );
}

/** Only a text of very many characters is seen to be read. */
function ReadingCard() {
  return (
    <Card label="Verdict">
      <div className="px-5 py-6 tablet:px-6">
        <Heading>Reading what you pasted</Heading>
      </div>
    </Card>
  );
}

function reasonsOf({ judgement }: Diagnosed): readonly Reason[] {
  return judgement.findings[0]?.reasons ?? [];
}

function shown(known: Diagnosed) {
  const { text, reading } = known;
  const marks = reasonsOf(known).flatMap(({ at }, place): Mark[] => (at ? [{ ...at, number: place + 1 }] : []));
  return piecesOf(text, marks, reading.items.flatMap(secretOf));
}

/** Enough of a token to recognise it in the paste: all of it is its header. */
const recognisable = 24;

function secretOf(item: EvidenceItem): readonly Secret[] {
  if (item.origin.kind !== 'paste') return [];
  const { at } = item.origin;
  const length = formatCount(at.end - at.start);
  if (item.kind === 'token' && item.token.form === 'jwt')
    return [{ ...at, open: recognisable, label: `token, ${length} characters, decoded here` }];
  if (item.kind === 'credential')
    return [{ ...at, open: 0, label: `… ${credentialWords[item.credential].toLowerCase()}, ${length} characters` }];
  return [];
}
