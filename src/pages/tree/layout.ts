import { hierarchy, tree } from 'd3-hierarchy';
import type { Outline, OutlineOption, TreeQuestionId } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { withoutMarks } from '../../fixes/text.ts';

/** All in the units of the drawing: CSS pixels at 100 %. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One answer of a question, as a row of its box. */
export interface Row extends Place {
  readonly option: OutlineOption;
}

/** A question with its answers. */
export interface Box extends Place {
  readonly outline: Outline;
  readonly titleHeight: number;
  readonly rows: readonly Row[];
}

/** From an answer to the question that it leads to. */
export interface Edge {
  readonly question: TreeQuestionId;
  readonly option: string;
  /** Of an SVG path. */
  readonly path: string;
}

export interface Drawing {
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
}

const width = 300;
const betweenColumns = 96;
const betweenBoxes = 28;
const margin = 16;

/** The widest of the fonts that systems use decides: nothing is measured, so that the drawing can be made without a browser. */
const title = { perLine: 30, line: 22, around: 38 } as const;
const row = { perLine: 33, line: 19, around: 12 } as const;

/** From left to right; a question stands as high as the middle of what it leads to, and no two boxes touch. */
export function drawingOf(outline: Outline): Drawing {
  const root = hierarchy(outline, ({ options }) =>
    options.flatMap(({ leadsTo }) => (leadsTo.kind === 'question' ? [leadsTo.outline] : [])),
  );
  const heights = new Map(root.descendants().map(({ data }) => [data.question, heightOf(data)]));
  const heightAt = (question: TreeQuestionId): number => heights.get(question) ?? 0;
  const placed = tree<Outline>()
    .nodeSize([1, width + betweenColumns])
    // Between neighbours of one column, from middle to middle.
    .separation((one, other) => (heightAt(one.data.question) + heightAt(other.data.question)) / 2 + betweenBoxes)(root)
    .descendants();
  // d3 lays out downwards: its x is our y, and the middle of a box.
  const top = Math.min(...placed.map(({ x, data }) => x - heightAt(data.question) / 2));
  const boxes = placed.map(({ x, y, data }) => boxAt(data, y + margin, x - heightAt(data.question) / 2 - top + margin));
  return {
    boxes,
    edges: boxes.flatMap((box) => edgesOf(box, boxes)),
    width: Math.max(...boxes.map((box) => box.x + box.width)) + margin,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + margin,
  };
}

const heightOf = ({ text, options }: Outline): number =>
  titleHeightOf(text) + options.reduce((sum, option) => sum + rowHeightOf(option), 0);

const titleHeightOf = (text: string): number => linesOf(text, title.perLine) * title.line + title.around;
const rowHeightOf = (option: OutlineOption): number =>
  (linesOf(option.label, row.perLine) + linesOf(targetOf(option), row.perLine)) * row.line + row.around;

/** Where an answer leads, in words. */
export function targetOf({ leadsTo }: OutlineOption): string {
  switch (leadsTo.kind) {
    case 'outcome':
      return summaries[leadsTo.cause].verdict;
    case 'question':
      return `Question ${leadsTo.outline.number}`;
    case 'again':
      return `Question ${leadsTo.number}, drawn elsewhere`;
  }
}

/** How many lines a text takes when it breaks between words. */
export function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of withoutMarks(text).split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / perLine) - 1 : Math.ceil(word.length / perLine);
      used = word.length % perLine;
    }
  }
  return lines;
}

function boxAt(outline: Outline, x: number, y: number): Box {
  const titleHeight = titleHeightOf(outline.text);
  const rows: Row[] = [];
  let top = y + titleHeight;
  for (const option of outline.options) {
    const height = rowHeightOf(option);
    rows.push({ option, x, y: top, width, height });
    top += height;
  }
  return { outline, x, y, width, height: top - y, titleHeight, rows };
}

function edgesOf(box: Box, boxes: readonly Box[]): readonly Edge[] {
  return box.rows.flatMap(({ option, y, height }): Edge[] => {
    const { leadsTo } = option;
    const target = leadsTo.kind === 'question' ? boxes.find(({ outline }) => outline === leadsTo.outline) : undefined;
    if (!target) return [];
    const from = { x: box.x + box.width, y: y + height / 2 };
    const to = { x: target.x, y: target.y + target.titleHeight / 2 };
    const half = (from.x + to.x) / 2;
    return [
      {
        question: box.outline.question,
        option: option.id,
        path: `M${from.x} ${from.y}C${half} ${from.y} ${half} ${to.y} ${to.x} ${to.y}`,
      },
    ];
  });
}
