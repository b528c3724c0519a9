/** The three ways to call Graph that the permission data knows. */
export const schemes = ['delegatedWork', 'delegatedPersonal', 'application'] as const;
export type Scheme = (typeof schemes)[number];

export const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
export type Method = (typeof methods)[number];

export function isMethod(text: string): text is Method {
  return (methods as readonly string[]).includes(text);
}

/** Whose permissions count: guests are work accounts, and so is an account of which nothing is known. */
export function schemeOf(caller: 'delegated' | 'application', account?: 'work' | 'personal' | 'guest'): Scheme {
  if (caller === 'application') return caller;
  return account === 'personal' ? 'delegatedPersonal' : 'delegatedWork';
}
