import type { Cause } from '../engine/model/cause.ts';

/** diagnose only reads; change alters the tenant, the machine or the person's session; verify shows that it worked. */
export type Purpose = 'diagnose' | 'change' | 'verify';

/**
 * anyone: no rights in the tenant needed (local command, public address, own sign-in and own data);
 * consented user: any member once an administrator has consented to the block's scopes;
 * admin: the smallest role that can run it, in brackets.
 */
export type RunnableBy = 'anyone' | 'consented user' | `admin (${string})`;

export const languages = {
  javascript: 'JavaScript',
  csharp: 'C#',
  python: 'Python',
  java: 'Java',
  kusto: 'Kusto',
  json: 'JSON',
  text: 'Text',
} as const;
export type Language = keyof typeof languages;

/** How the app calls: for a signed-in person, or by itself. */
export type PermissionType = 'delegated' | 'application';

interface BlockBase {
  /** Unique in its fix, kebab-case: rides in links. */
  readonly id: string;
  readonly purpose: Purpose;
  readonly runnableBy: RunnableBy;
  /** One line above the block: what it does, in our words. */
  readonly label: string;
  /** What a change alters, where it is not the tenant: "your own session", "this machine". */
  readonly alters?: string;
  /** For permissions of this type alone. */
  readonly type?: PermissionType;
  /** Reaches the whole tenant or every mailbox: folded behind this warning. */
  readonly broad?: string;
  /** Module, scopes, version that it needs: "Module ExchangeOnlineManagement", "PowerShell 7". */
  readonly needs?: string;
}

export interface PortalBlock extends BlockBase {
  readonly kind: 'portal';
  /** Menu names in the order of the clicks: ['Entra ID', 'App registrations', '<app>', 'API permissions']. */
  readonly path: readonly string[];
  /** What to do or look for there. */
  readonly then?: string;
  /** Deep link; placeholders stand bare and are percent-encoded when filled. */
  readonly url?: string;
}

export interface CommandBlock extends BlockBase {
  readonly kind: 'powershell' | 'azure-cli' | 'http';
  /** Placeholders: in PowerShell and Azure CLI always inside single quotes, in http bare. Runs alone in a new window. */
  readonly text: string;
}

export interface CodeBlock extends BlockBase {
  readonly kind: 'code';
  readonly language: Language;
  /** Only placeholders whose values need no quoting (ids, permission names) may stand in code. */
  readonly text: string;
}

export type Block = PortalBlock | CommandBlock | CodeBlock;

export interface Step {
  /** Unique in its fix, kebab-case: rides in links. */
  readonly id: string;
  /** Imperative: "See what the app holds today". */
  readonly title: string;
  /** Where few need the step: its page folds it behind this, which goes on from "Only if". */
  readonly onlyIf?: string;
  /** One thought a line; a line break separates them. */
  readonly note?: string;
  /** Alternatives for the same step, the simplest first; one is shown at a time, broad ones folded. */
  readonly blocks: readonly Block[];
  /** The page shows the prepared message in place of the blocks, filled in with what it knows. */
  readonly prepared?: 'admin-message';
}

export interface Source {
  readonly url: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly checked: string;
}

/** What a cause is called before its page is opened: small, because the first load holds all of them. */
export interface FixSummary {
  /** What is wrong, as the verdict says it: "The token has expired". */
  readonly verdict: string;
  /** Where on the way of the call it broke. */
  readonly broke: 'app' | 'sign-in' | 'token' | 'graph' | 'workload';
}

/** What the card of a verdict says below its heading; it comes right after the verdict. */
export interface Remedy {
  /** What to do, as the page's title says it: "Get a new token before every call". */
  readonly title: string;
  /** Who can fix it: a short sentence. */
  readonly who: string;
  /** The same where it depends on the type of the permission. */
  readonly whoByType?: Readonly<Record<PermissionType, string>>;
  /** When it works: "At once", "With the next token, within minutes". */
  readonly takesEffect: string;
  /** The first thing to do, one sentence. */
  readonly firstStep: string;
}

/**
 * The content of one page. Texts are plain, with two marks: `code` in backticks, and [words](cause:slug) or
 * [words](https://…) for links. No JSX, no HTML.
 */
export interface Fix {
  readonly cause: Cause;
  /** What the fix alters: "Nothing in your tenant", "What your app may read in the whole tenant". */
  readonly changes: string;
  /** What happened: two sentences. */
  readonly happened: string;
  /** Is this you? Signs that it is. */
  readonly signs: readonly string[];
  /** And signs that it is something else, saying what. */
  readonly counterSigns: readonly string[];
  readonly steps: readonly Step[];
  /** If it still fails: what looks like this and is not, and other traps. */
  readonly traps: readonly string[];
  /** What Microsoft's article "Resolve Microsoft Graph authorization errors" says that is out of date, and what is true now. */
  readonly outdated?: string;
  readonly sources: readonly Source[];
}
