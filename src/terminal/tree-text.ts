import type { Outline, OutlineOption } from '../engine/index.ts';
import { summaries } from '../fixes/summaries.ts';

/** The tree as indented lines: questions with their numbers, under each its answers and where they lead. */
export function treeAsText(outline: Outline): string {
  return `${linesOf(outline).join('\n')}\n`;
}

function linesOf({ number, text, help, options }: Outline): readonly string[] {
  return [
    `${number}. ${plain(text)}`,
    ...indented([`(${plain(help)})`, ...options.flatMap((option) => optionLines(option))], 3),
  ];
}

function optionLines({ label, leadsTo }: OutlineOption): readonly string[] {
  const answer = `- ${plain(label)}`;
  switch (leadsTo.kind) {
    case 'outcome':
      return [answer, `  → ${summaries[leadsTo.cause].verdict} (/fix/${leadsTo.cause})`];
    case 'again':
      return [answer, `  → question ${leadsTo.number}`];
    case 'question':
      return [answer, ...indented(linesOf(leadsTo.outline), 2)];
  }
}

const indented = (lines: readonly string[], by: number) => lines.map((line) => `${' '.repeat(by)}${line}`);
const plain = (text: string) => text.replaceAll('`', '');
