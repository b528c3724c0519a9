import { duration, microsoftClientOf, roleNames, type ClaimMeaning } from '../../engine/index.ts';
import { formatTime } from '../home/format.ts';
import { timeOf } from './times.ts';
import { textOf } from './visible.ts';

/** More of a list or a text is folded. */
const mostItems = 6;
const mostCharacters = 240;

/** The value of a claim as it stands. Nothing in it becomes a link. */
export function ClaimValue({ value }: { readonly value: unknown }) {
  if (value === undefined) return <span className="text-muted">Shown elsewhere, not kept here</span>;
  if (Array.isArray(value)) return <Items items={value} />;
  return <Text text={textOf(value)} />;
}

function Items({ items }: { readonly items: readonly unknown[] }) {
  if (items.length === 0) return <span className="text-muted">an empty list</span>;
  const rest = items.slice(mostItems);
  return (
    <>
      <List items={items.slice(0, mostItems)} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-6 text-side text-accent">{rest.length} more</summary>
          <List items={rest} />
        </details>
      )}
    </>
  );
}

function List({ items }: { readonly items: readonly unknown[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        // Items of a claim never move, and can be the same.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <Text text={textOf(item)} />
        </li>
      ))}
    </ul>
  );
}

function Text({ text }: { readonly text: string }) {
  if (text === '') return <span className="text-muted">empty</span>;
  const shown = (
    <bdi className="font-mono text-block wrap-anywhere">
      {text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text}
    </bdi>
  );
  if (text.length <= mostCharacters) return shown;
  return (
    <>
      {shown}
      <details>
        <summary className="min-h-6 text-side text-accent">All {text.length} characters</summary>
        <bdi className="font-mono text-block wrap-anywhere">{text}</bdi>
      </details>
    </>
  );
}

/** What this one value means, a line each. */
export function notesOf(name: string, value: unknown, meaning: ClaimMeaning | undefined): readonly string[] {
  const seconds = meaning?.time ? timeOf(value) : undefined;
  if (seconds !== undefined) return [formatTime(seconds)];
  if (name === 'pwd_exp' && typeof value === 'number' && value < 1e8) return [`${duration(value)} after \`iat\``];
  const words = wordsOf(value);
  if (name === 'appid' || name === 'azp') {
    const client = microsoftClientOf(words[0] ?? '');
    return client ? [`${client.name}, an app of Microsoft`] : [];
  }
  if (name === 'wids') return [...new Set(roleNames(words))];
  return [...new Set(words)].flatMap((word) => {
    const note = meaning?.values && Object.hasOwn(meaning.values, word) ? meaning.values[word] : undefined;
    return note === undefined ? [] : [`\`${word}\`: ${note}`];
  });
}

function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  if (typeof value === 'string') return value.split(/\s+/);
  return typeof value === 'number' ? [String(value)] : [];
}
