import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Link, NavigationType, NavLink, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { BrandMark } from '../components/brand-mark.tsx';
import { paths } from '../paths.ts';
import { focusHeading } from './focus.ts';

const places = [
  { to: paths.home, label: 'Diagnose' },
  { to: paths.ask, label: 'Questions' },
  { to: paths.fixes, label: 'Fixes' },
  { to: paths.permissions, label: 'Permissions' },
  { to: paths.token, label: 'Token' },
  { to: paths.privacy, label: 'Privacy' },
] as const;

type SheetName = 'settings' | 'shortcuts';

const Sheet = lazy(() => import('./settings/sheets.tsx'));

/** Around every page. The check stands outside of the router and gives itself as the children. */
export function Layout({ children }: { readonly children?: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [sheet, setSheet] = useState<SheetName>();
  useFocusAfterNavigation(main);
  useShortcuts(setSheet);
  return (
    <div className="flex min-h-screen flex-col">
      <SkipButton onSkip={() => focusHeading(main.current)} />
      <header className="border-b border-line bg-surface">
        <div className="flex flex-wrap items-center gap-x-7 px-4 py-2 tablet:px-8">
          <Link to={paths.home} className="flex min-h-10 items-center gap-2.5 font-heading tracking-tight">
            <BrandMark /> Graph Auth Doctor
          </Link>
          <nav
            aria-label="Places"
            className="flex max-w-full gap-x-5 overflow-x-auto max-tablet:order-1 max-tablet:mask-r-from-90% max-tablet:pr-8 print:hidden"
          >
            {places.map(({ to, label }) => (
              <NavLink
                key={to}
                to={to}
                end
                className="py-2 text-muted hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
              >
                {label}
              </NavLink>
            ))}
          </nav>
          <button
            type="button"
            onClick={() => setSheet('settings')}
            className="ml-auto min-h-10 text-muted hover:text-ink noscript:hidden print:hidden"
          >
            Settings
          </button>
        </div>
      </header>
      <main ref={main} className="mx-auto w-full max-w-page flex-1 px-4 pt-6 pb-14 tablet:px-8 tablet:pt-9 wide:px-0">
        {children ?? <Outlet />}
      </main>
      <Footer onShortcuts={() => setSheet('shortcuts')} />
      {sheet && (
        <Suspense>
          <Sheet key={sheet} sheet={sheet} onClose={() => setSheet(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

/** No link to #main: the fragment holds the page's state. */
function SkipButton({ onSkip }: { readonly onSkip: () => void }) {
  return (
    <button
      type="button"
      onClick={onSkip}
      className="sr-only rounded-button bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      Skip to the content
    </button>
  );
}

function Footer({ onShortcuts }: { readonly onShortcuts: () => void }) {
  return (
    <footer className="border-t border-line text-side text-muted">
      <div className="flex flex-wrap gap-x-6 gap-y-1 px-4 py-6 tablet:px-8">
        <p>
          Nothing you paste leaves this tab.{' '}
          <Link to={paths.privacy} className="link">
            How to check that yourself
          </Link>
        </p>
        <p className="noscript:hidden max-tablet:hidden print:hidden">
          <button type="button" onClick={onShortcuts} className="link min-h-6">
            Keyboard shortcuts
          </button>{' '}
          <kbd>?</kbd>
        </p>
        <p>Not a Microsoft product</p>
      </div>
    </footer>
  );
}

/** On a narrow screen the places scroll: the current one is brought to their middle, and the page itself stays. */
function showPlace(): void {
  const place = document.querySelector<HTMLElement>('header [aria-current]');
  const nav = place?.parentElement;
  if (nav) nav.scrollLeft = place.offsetLeft - nav.clientWidth / 2;
}

/** The browser does this for a new document; a router has to do it itself. */
function useFocusAfterNavigation(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const back = useNavigationType() === NavigationType.Pop;
  const shown = useRef(pathname);
  useEffect(() => {
    showPlace();
    if (shown.current === pathname) return;
    shown.current = pathname;
    // The browser itself goes back to where the page was left.
    if (!back) window.scrollTo(0, 0);
    focusHeading(main.current, { preventScroll: back });
  }, [pathname, back, main]);
}

/** Keys without Ctrl, Alt or Meta, outside of text fields. What they mean is loaded with the first of them. */
function useShortcuts(open: (sheet: SheetName) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey || key.length > 1 || key === ' ' || takesText(target)) return;
      // Firefox would open its own search.
      if (key === '/') event.preventDefault();
      void import('./settings/press.ts').then(({ press }) =>
        press(key, (action) => (action.kind === 'go' ? void navigate(action.to) : open(action.sheet))),
      );
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, open]);
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])');
}
