import { questionOf, type Diagnosis, type Finding, type Question, type UnreadNote } from '../engine/index.ts';
import { remedies } from '../fixes/remedies.ts';
import { summaries, verdictWords } from '../fixes/summaries.ts';

const marks = { certain: '●', likely: '◕', possible: '○' } as const;

/** The diagnosis for a person in a terminal; plain text, at most 100 columns where words allow. */
export function readable({ findings, next }: Diagnosis, unread: readonly UnreadNote[]): string {
  const [first, ...others] = findings;
  if (!first) return '';
  const lines = [
    ...headline(first),
    '',
    'Why we say so',
    ...first.reasons.flatMap(({ text, quote }) => [
      ...wrapped(`- ${plain(text)}`, '  '),
      ...(quote === undefined ? [] : [`    “${oneLine(quote)}”`]),
    ]),
    ...first.doubts.flatMap(({ text }) => wrapped(`- But: ${plain(text)}`, '  ')),
    '',
    ...wrapped(`First step: ${plain(remedies[first.cause].firstStep)}`, '  '),
    ...wrapped(`Who: ${plain(remedies[first.cause].who)}`, '  '),
    `Page: /fix/${first.cause}`,
    ...(others.length > 0
      ? [
          '',
          'Next',
          ...others.map(
            ({ cause, confidence }) =>
              `${marks[confidence]} ${confidence.padEnd(8)} ${summaries[cause].verdict} (/fix/${cause})`,
          ),
        ]
      : []),
    ...(next ? asked(questionOf(next)) : []),
    ...(unread.length > 0 ? ['', 'Not read', ...unread.flatMap(({ text }) => wrapped(`- ${text}`, '  '))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function asked({ text, options }: Question): string[] {
  return ['', `Asked next: ${text}`, ...options.map(({ label }) => `  - ${label}`)];
}

function headline(finding: Finding): string[] {
  const { confidence, family } = finding;
  const verdict = `${marks[confidence]} ${confidence}: ${verdictWords(finding)}`;
  if (!family) return [verdict];
  const about = family.about.length > 0 ? ` (${family.about.join(', ')})` : '';
  return [`${marks[family.confidence]} ${family.confidence}: the token lacks a permission${about}`, `  ${verdict}`];
}

const plain = (text: string) => text.replaceAll('`', '');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function wrapped(text: string, indent: string, width = 100): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines;
}
