/** The three ways to call Graph that the permission data knows. */
export const schemes = ['delegatedWork', 'delegatedPersonal', 'application'] as const;
export type Scheme = (typeof schemes)[number];

export const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
export type Method = (typeof methods)[number];

export function isMethod(text: string): text is Method {
  return (methods as readonly string[]).includes(text);
}
