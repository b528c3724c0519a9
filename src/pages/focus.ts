/** Puts the focus on the heading of the page, or of the part of it that is given. */
export function focusHeading(within: HTMLElement | null | undefined, options: FocusOptions = {}): void {
  const heading = within?.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus(options);
}

/** Where a press takes its own button away, the focus goes to the heading of the part of the page around it. */
export function focusCard(button: HTMLElement): void {
  focusHeading(button.closest('section'), { preventScroll: true });
}
