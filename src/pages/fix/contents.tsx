import { formatFragment, type FragmentValues } from '../fragment.ts';
import { showSection } from './sections.ts';

export interface PageSection {
  readonly id: string;
  readonly title: string;
}

interface ContentsProps {
  /** The first is the one where a page without `at` begins. */
  readonly sections: readonly PageSection[];
  readonly values: FragmentValues;
  readonly onShow: (section: string) => void;
}

/** Links that carry the section in the fragment's `at`, beside what else stands there. */
export function Contents({ sections, values, onShow }: ContentsProps) {
  const current = values.at ?? sections[0]?.id;
  return (
    <nav aria-label="On this page" className="sticky top-6 grid gap-2 text-side">
      <p className="text-label text-muted">On this page</p>
      <ul className="grid gap-1.5">
        {sections.map(({ id, title }) => (
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
