import type { Fix } from '../../fixes/fix.ts';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import { showSection } from './sections.ts';

interface ContentsProps {
  readonly fix: Fix;
  readonly values: FragmentValues;
  readonly onShow: (section: string) => void;
}

/** Links that carry the section in the fragment's `at`, beside what else stands there. */
export function Contents({ fix, values, onShow }: ContentsProps) {
  const current = values.at ?? 'what-happened';
  return (
    <nav aria-label="On this page" className="sticky top-6 grid gap-2 text-side">
      <p className="text-label text-muted">On this page</p>
      <ul className="grid gap-1.5">
        {sectionsOf(fix).map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${formatFragment({ ...values, at: id })}`}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onShow(id);
                showSection(id);
              }}
              className="block py-0.5 text-muted hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function sectionsOf({ cause, steps }: Fix): readonly { readonly id: string; readonly title: string }[] {
  return [
    { id: 'what-happened', title: 'What happened' },
    { id: 'is-this-you', title: 'Is this you?' },
    ...(cause === 'ask-community' ? [{ id: 'your-question', title: 'Your question, prepared' }] : []),
    ...steps.map(({ id, title }, at) => ({ id, title: `${at + 1} ${title}` })),
    { id: 'if-it-still-fails', title: 'If it still fails' },
    { id: 'sources', title: 'Sources' },
  ];
}
