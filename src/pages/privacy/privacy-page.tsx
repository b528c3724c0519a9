import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';

export function PrivacyPage() {
  return (
    <article className="mx-auto grid max-w-box gap-9 tablet:pt-6">
      <title>What happens to what you paste: Graph Auth Doctor</title>
      <meta
        name="description"
        content="What you paste is read in the tab, kept in its memory, and gone on reload. How to see that for yourself, and what no policy can stop."
      />
      <div className="grid gap-2">
        <h1 className="text-display">What happens to what you paste</h1>
        <p className="measure text-lead text-muted">
          It is read by the script of this page, in this tab. It is sent nowhere and stored nowhere, and it is gone when
          you reload.
        </p>
      </div>
      <Part title="What the page does with it">
        <li>The text is read in your browser. A token is decoded, never checked against Microsoft and never used.</li>
        <li>
          It lives in the memory of this tab. You can open a fix and come back; a reload or closing the tab ends it.
        </li>
        <li>
          It never enters the address, the title, the browser’s storage or a log. A link that you copy holds only the
          ids that are shown to you before you copy it: no token, no secret, no error text.
        </li>
        <li>
          The page of the questions keeps your answers in the address: names of our options, never words of yours or of
          your paste.
        </li>
      </Part>
      <Part title="What is stored">
        <li>
          What you choose in the settings, and nothing else: theme, cloud, preferred shell and language, and whether
          single letters are shortcuts. It stands in the local storage of this browser under{' '}
          <code>graph-auth-doctor</code> once you change one, and “Forget all settings” removes it.
        </li>
        <li>No cookies, no database of the browser, no statistics about you, nothing of what you paste.</li>
        <li>Your browser caches the files of this site, as it does for every site. They are the same for everybody.</li>
      </Part>
      <HowToSee />
      <Part title="The signed-in check is another document">
        <li>
          It is reached by a link that shows what goes along. Its policy lets it talk to Microsoft’s sign-in and to
          Microsoft Graph of one cloud, and to nobody else; no other page may do that.
        </li>
        <li>
          Nothing is sent there before you sign in. It reads and never writes; the one thing that is written to your
          tenant is the consent that you give at sign-in. Tokens stay in the memory of the tab, and signing out forgets
          everything.
        </li>
      </Part>
      <Part title="What no policy can stop">
        <li>
          A script that runs in a page can send the tab to another address and put something into that address. No
          policy of a browser forbids that.
        </li>
        <li>
          The defence is that no foreign script runs here: scripts load from this site alone (
          <code>script-src 'self'</code>
          ), none is written into the page, and text cannot become script (
          <code>require-trusted-types-for 'script'</code>). The site uses no service of others: no fonts, no counters,
          no content network.
        </li>
        <li>
          An extension of your browser can read every page that you let it read. That is between you and the extension.
        </li>
      </Part>
      <Part title="If you may not paste a token at all">
        <li>
          The{' '}
          <Link to={paths.home} className="link">
            start page
          </Link>{' '}
          has a short command that prints only the claims that matter from your own token. They are enough.
        </li>
        <li>An error alone is often enough too. The verdict says what it does not know, and asks for it.</li>
      </Part>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section className="grid gap-3">
      <h2 className="text-section">{title}</h2>
      <ul className="measure grid list-disc gap-2 pl-5">{children}</ul>
    </section>
  );
}

function HowToSee() {
  return (
    <section className="grid gap-3">
      <h2 className="text-section">How to see it for yourself</h2>
      <ol className="measure grid list-decimal gap-2 pl-5">
        <li>
          <strong className="font-strong">Watch the network.</strong> Open the developer tools of your browser (F12),
          the tab Network, and paste something. The list shows files of this site that are loaded, and nothing that is
          sent.
        </li>
        <li>
          <strong className="font-strong">Read the policy.</strong> In the source of this page stands its
          Content-Security-Policy. <code>connect-src 'self'</code> tells the browser to refuse every connection to
          another host, whatever a script asks for.
        </li>
        <li>
          <strong className="font-strong">Go offline.</strong> Load the start page, switch off the network, and paste. A
          verdict comes all the same. Files that only some pastes need are loaded when they are: the questions, the
          pages of the fixes, and Microsoft’s permission data, with which a verdict can be more exact.
        </li>
        <li>
          <strong className="font-strong">Look into the storage.</strong> Developer tools, tab Application: cookies and
          databases of this site are empty; the local storage holds your settings, where you have changed one.
        </li>
      </ol>
    </section>
  );
}
