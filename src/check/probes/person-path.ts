/** The person whom the case is about; without one, who is signed in. The value has passed its parser. */
export const personPath = (user: string | undefined): string =>
  user === undefined ? '/me' : `/users/${encodeURIComponent(user)}`;

export const personWords = (user: string | undefined): string =>
  user === undefined ? 'Who is signed in here' : 'The person';
