import { useEffect, useState } from 'react';
import type { PageSection } from './contents.tsx';

/** The section that stands at the top of the window; undefined before anybody has scrolled to one. */
export function useSeenSection(sections: readonly PageSection[]): string | undefined {
  const [seen, setSeen] = useState<string>();
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setSeen(entered.target.id);
      },
      // A band below the top: a section is in it from its heading to its end.
      { rootMargin: '-15% 0px -80% 0px' },
    );
    for (const { id } of sections) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [sections]);
  return seen;
}
