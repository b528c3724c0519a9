import { focusHeading } from '../focus.ts';

/** Brings a section into view and puts the focus on its heading. Ids come from a checked fragment or from the page itself. */
export function showSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  focusHeading(section, { preventScroll: true });
}
