/**
 * What a person prefers, and can choose from. The first of each is what holds where nothing was chosen. `as-written` keeps
 * the order of the content.
 */
export const choices = {
  theme: ['system', 'light', 'dark'],
  cloud: ['global', 'us-gov', 'us-dod', 'china'],
  /** Ids of the ways to do a step of a fix. */
  shell: ['as-written', 'portal', 'powershell', 'azure-cli', 'http'],
  /** Ids of the languages of a fix's code. */
  language: ['as-written', 'javascript', 'csharp', 'python', 'java'],
  /** Keys without Ctrl or Alt that do something (WCAG 2.2, 2.1.4: they can be turned off). */
  shortcuts: ['on', 'off'],
} as const;

export type SettingName = keyof typeof choices;
export type Settings = { readonly [Name in SettingName]: (typeof choices)[Name][number] };

export const defaults: Settings = {
  theme: 'system',
  cloud: 'global',
  shell: 'as-written',
  language: 'as-written',
  shortcuts: 'on',
};

/** The one name under which this site stores anything in the browser. */
export const storedAs = 'graph-auth-doctor';

/** Reads what formatSettings wrote; what is missing, unknown or broken is as if it had not been chosen. */
export function parseSettings(text: string | null): Settings {
  const stored = parsed(text);
  const chosen = settingNames.flatMap((name) => {
    const option = choices[name].find((each) => each === stored[name]);
    return option === undefined ? [] : [[name, option]];
  });
  return { ...defaults, ...Object.fromEntries(chosen) };
}

/** Only what differs from the defaults; undefined when nothing does. */
export function formatSettings(settings: Settings): string | undefined {
  const chosen = settingNames.filter((name) => settings[name] !== defaults[name]);
  return chosen.length === 0
    ? undefined
    : JSON.stringify(Object.fromEntries(chosen.map((name) => [name, settings[name]])));
}

const settingNames: readonly SettingName[] = ['theme', 'cloud', 'shell', 'language', 'shortcuts'];

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
