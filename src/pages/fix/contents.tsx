import { Folded } from '../../components/folded.tsx';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import { showSection } from './sections.ts';
import { useSeenSection } from './use-seen-section.ts';

export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** It is a step, which can be ticked. */
  readonly isStep?: boolean;
}

interface ContentsProps {
  /** The first is the one where a page without `at` begins. */
  readonly sections: readonly PageSection[];
  readonly values: FragmentValues;
  readonly onShow: (section: string) => void;
}

/** At the side of a wide window. */
export function Contents({ sections, values, onShow }: ContentsProps) {
  const current = useSeenSection(sections) ?? values.at ?? sections[0]?.id;
  return (
    <nav aria-label="On this page" className="sticky top-6 grid gap-2 text-side max-wide:hidden print:hidden">
      <p className="text-label text-muted">On this page</p>
      <SectionLinks sections={sections} values={values} onShow={onShow} current={current} />
    </nav>
  );
}

/** The same above the text of a narrow one: the whole way in one look, and how far one is. */
export function FoldedContents({ sections, values, onShow }: ContentsProps) {
  const steps = sections.filter(({ isStep }) => isStep);
  const done = steps.filter(({ id }) => values.done?.includes(id)).length;
  const count = steps.length === 1 ? '1 step' : `${steps.length} steps`;
  return (
    <nav aria-label="On this page" className="rounded-block border border-line px-4 py-2 wide:hidden print:hidden">
      <Folded label={`On this page: ${count}${done > 0 ? `, ${done} done` : ''}`}>
        <SectionLinks sections={sections} values={values} onShow={onShow} current={undefined} />
      </Folded>
    </nav>
  );
}

/** Links that carry the section in the fragment's `at`, beside what else stands there. */
function SectionLinks({ sections, values, onShow, current }: ContentsProps & { readonly current: string | undefined }) {
  return (
    <ul className="grid gap-1 text-side">
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
            className="block py-1 text-muted hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
          >
            {values.done?.includes(id) && (
              <span className="text-good">
                <span aria-hidden="true">✓ </span>
                <span className="sr-only">Done: </span>
              </span>
            )}
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
