import { anyOf, together, type PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import {
  asType,
  detailsOfPermission,
  formOf,
  highestLevel,
  levelWord,
  typesToShow,
  type Form,
  type PermissionType,
} from '../permission-words.ts';
import { fitOf, type NamedCall } from './call-fit.ts';

/** The page's answer in a line. It never says that approving is safe: whose app it is stays open. */
export interface Answer {
  /** As asked, it is to be refused. */
  readonly stop: boolean;
  readonly lead: string;
  /** With marks, and without the lead. */
  readonly text: string;
}

export interface Request {
  readonly permissions: readonly string[];
  readonly type: PermissionType | undefined;
  /** Method and path, as the request names them. */
  readonly callName: string | undefined;
  /** `missing`: the index of calls could not be had. */
  readonly call: NamedCall | 'missing' | undefined;
}

/** What can be said of one permission of one type; the highest doubt leads. */
interface Assessed {
  readonly name: string;
  readonly type: PermissionType;
  readonly doubt: number;
  readonly level: number | undefined;
  readonly lead: string;
  readonly text: string;
}

const stopping = 5;

/** Undefined as long as nothing can be said. What is broad is known without the table. */
export function answerOf(request: Request, table: PermissionDetailsTable | undefined): Answer | undefined {
  const { permissions, type, call } = request;
  const forms = permissions.flatMap((name) => {
    const details = table && detailsOfPermission(name, table);
    return typesToShow(details, type).map((one) => ({
      name: details?.name ?? name,
      type: one,
      form: details && formOf(details, one),
    }));
  });
  const known = table ? forms : forms.filter(({ name }) => isBroadPermission(name));
  const [worst] = known.map((one) => assess(one, request)).toSorted(byDoubt);
  if (!worst) return undefined;
  const types = new Set(forms.filter(({ name }) => name === worst.name).map((one) => one.type));
  const open = [
    ...(types.size > 1 ? ['which type is meant'] : []),
    'whose app it is',
    ...(typeof call === 'object' && call.kind === 'found' ? ['whether it makes this call'] : []),
  ];
  const others = new Set(permissions.map((name) => name.toLowerCase())).size - 1;
  const rest = others === 0 ? '' : others === 1 ? ' The other one stands below.' : ` The other ${others} stand below.`;
  return {
    stop: worst.doubt >= stopping,
    lead: worst.lead,
    text: `${worst.text}.${rest} Open: ${listed(open)}.`,
  };
}

/** The larger one first: by doubt, then by Microsoft's level (one that is not known counts as the highest), then by type. */
function byDoubt(one: Assessed, other: Assessed): number {
  const level = ({ level: found = 5 }: Assessed): number => found;
  const reach = ({ type }: Assessed): number => (type === 'application' ? 1 : 0);
  return other.doubt - one.doubt || level(other) - level(one) || reach(other) - reach(one);
}

interface Asked {
  readonly name: string;
  readonly type: PermissionType;
  readonly form: Form | undefined;
}

function assess({ name, type, form }: Asked, { callName = 'the call', call }: Request): Assessed {
  const level = form && highestLevel(form);
  const said = (doubt: number, lead: string, text: string): Assessed => ({ name, type, level, doubt, lead, text });
  const how = `${type}, ${level === undefined ? 'of a level that Microsoft’s data does not give' : levelWord(level)}`;
  if (isBroadPermission(name))
    return said(6, 'Do not approve as asked', `\`${name}\` opens the whole tenant, or every site or mailbox in it`);
  if (!form) return said(stopping, 'Do not approve yet', `Microsoft’s data does not have \`${name}\` ${asType[type]}`);
  if (typeof call !== 'object' || call.kind === 'not-found')
    return said(
      2,
      privilege(level),
      `\`${name}\`, ${type}. ${whyNoCall(call)}, so whether less is enough is not known`,
    );
  const fit = fitOf(name, type, call);
  switch (fit.kind) {
    case 'unused':
      return said(4, 'Not for the named call', `\`${callName}\` does not use \`${name}\`, ${how}`);
    case 'no-form':
      return said(4, 'Not for the named call', `\`${callName}\` does not work with ${type} permissions`);
    case 'more':
      return said(
        3,
        'More than needed',
        `${anyOf(call.needs[type]?.least ?? [])} is enough for \`${callName}\`; asked for is \`${name}\`, ${how}`,
      );
    case 'open':
      return said(2, 'Perhaps needed', `what the app sends decides whether \`${callName}\` needs \`${name}\`, ${how}`);
    case 'together':
      return said(
        2,
        'Not enough alone',
        `\`${callName}\` needs \`${name}\` together with ${together(fit.others)}; it is ${how}`,
      );
    case 'least':
      return said(1, leastLead(type, level), `\`${name}\` is the least permission for \`${callName}\`, ${how}`);
  }
}

/** Small is what reaches no more than the person does, of the two lower levels. */
function leastLead(type: PermissionType, level = 4): string {
  if (level > 2) return 'No more than needed, but not small';
  return type === 'delegated' ? 'Small' : 'No more than needed';
}

function privilege(level: number | undefined): string {
  if (level === undefined) return 'Privilege not known';
  const word = levelWord(level);
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)} privilege`;
}

function whyNoCall(call: NamedCall | 'missing' | undefined): string {
  if (call === undefined) return 'The request names no call';
  return call === 'missing' ? 'The named call could not be looked up' : 'Microsoft’s data does not have the named call';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
