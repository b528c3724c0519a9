import { actionVerbs, nameless, plainVerbs } from '../../reference/cmdlet-rules.ts';
import type { CmdletName } from '../model/cmdlet.ts';
import type { Found } from './first/found.ts';
import { matches } from './first/matches.ts';
import type { View } from './first/view.ts';

const verb = String.raw`\b(?<verb>[A-Z][a-z]+)`;
const noun = '(?<beta>Beta)?(?<noun>[A-Z][A-Za-z0-9]*)(?:_(?<variant>[A-Za-z]+)\\d*)?';

/** Where a failed cmdlet is named, the surest first. */
const failed: readonly RegExp[] = [
  // FullyQualifiedErrorId : …,Microsoft.Graph.PowerShell.Cmdlets.GetMgUser_List1
  new RegExp(String.raw`\bPowerShell\.Cmdlets\.(?<verb>[A-Z][a-z]+)Mg${noun}`, 'g'),
  // CategoryInfo : InvalidOperation: (…) [Get-MgUser_List], Exception
  new RegExp(String.raw`\[${verb}-Mg${noun}\]`, 'g'),
  // Get-MgUser_List : Insufficient privileges …
  new RegExp(String.raw`(?<=^|\n)[ \t]*${verb}-Mg${noun}(?=\s?: )`, 'g'),
];
const typed = new RegExp(`${verb}-Mg${noun}`, 'gi');

/** Who types a cmdlet need not mind capitals; words of other languages that look like one do. */
const verbs: ReadonlySet<string> = new Set([
  ...Object.keys(plainVerbs),
  ...Object.keys(actionVerbs),
  'connect',
  'invoke',
]);
const isCmdlet = (word: string, thing: string): boolean =>
  /^[A-Z]/.test(word) && /^[A-Z]/.test(thing) ? true : verbs.has(word.toLowerCase());

interface Named {
  readonly cmdlet: CmdletName;
  readonly start: number;
  readonly end: number;
}

/** The cmdlet that failed, or the only one that a text names; of a script with several, none can be known. */
export function readCmdlets(view: View): Found[] {
  const found = cmdletIn(view.text);
  return found ? [{ item: { kind: 'cmdlet', cmdlet: found.cmdlet }, view, start: found.start, end: found.end }] : [];
}

/** The cmdlet of a text. */
export const readCmdlet = (text: string): CmdletName | undefined => cmdletIn(text)?.cmdlet;

/** The console breaks lines within names; elsewhere two lines that were joined would be one name. */
function cmdletIn(text: string): Named | undefined {
  for (const pattern of failed) {
    const [first] = [...namesIn(joined(text), pattern), ...namesIn(asItStands(text), pattern)];
    if (first) return first;
  }
  const names = [...namesIn(asItStands(text), typed)];
  const calls = names.filter(({ cmdlet }) => callsGraph(cmdlet));
  const [first, ...others] = calls.length > 0 ? calls : names;
  return others.every(({ cmdlet }) => cmdlet.name === first?.cmdlet.name) ? first : undefined;
}

const callsGraph = ({ verb: word, noun: thing }: CmdletName) => !nameless.test(`${word}-${thing}`.toLowerCase());

interface Joined {
  readonly text: string;
  /** Where a character of it stands in the text that was joined. */
  readonly at: (offset: number) => number;
}

const asItStands = (text: string): Joined => ({ text, at: (offset) => offset });

function joined(text: string): Joined {
  const breaks = Array.from(matches(text, /\r?\n {2,}/g), ({ index, 0: whole }) => ({ index, length: whole.length }));
  return {
    text: text.replaceAll(/\r?\n {2,}/g, ''),
    at: (offset) => breaks.reduce((at, { index, length }) => (index <= at ? at + length : at), offset),
  };
}

function* namesIn({ text, at }: Joined, pattern: RegExp): Generator<Named> {
  for (const { index, groups = {}, 0: whole } of matches(text, pattern)) {
    const { verb: word = '', beta, noun: thing = '', variant } = groups;
    if (!isCmdlet(word, thing)) continue;
    const kind = variantOf(variant ?? '');
    const cmdlet: CmdletName = {
      name: `${word}-Mg${beta ?? ''}${thing}`,
      verb: word,
      noun: thing,
      version: beta === undefined ? 'v1.0' : 'beta',
      ...(kind && { variant: kind }),
    };
    const start = index + whole.length - whole.trimStart().length;
    yield { cmdlet, start: at(start), end: at(index + whole.length - 1) + 1 };
  }
}

function variantOf(text: string): CmdletName['variant'] {
  const name = text.replace(/(?:Expanded|ViaIdentity\w*)$/, '');
  if (name === 'List') return 'list';
  return name === 'Get' ? 'item' : undefined;
}
