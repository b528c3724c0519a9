/**
 * How a request was read where no template of the data has exactly its form. A guess is shown as one: the data has no such
 * request, another form of the same thing was taken.
 */
export const adjustments = {
  'cast-left-out': { text: 'The type in the path was left out: the data has the path without it.' },
  'cast-moved': { text: 'The type stands before the id in the data.' },
  'count-left-out': { text: '`$count` was left out: it needs what the list needs.' },
  'ref-left-out': { text: '`$ref` was left out: the data has the request without it.' },
  'value-left-out': { text: '`$value` was left out: the data has the request without it.' },
  'namespace-left-out': { text: 'The namespace before the name was left out.' },
  'namespace-added': { text: 'The data has the name with its namespace.' },
  'other-arguments': { text: 'The data has this function with other arguments.' },
  'alternate-key': { text: 'The data has this path with the id only; another key needs the same.' },
  'root-as-item': { text: 'The root or a special folder of a drive is an item: the data has `items/{id}`.' },
  'path-as-item': { text: 'A file addressed by its path needs what it needs by its id.' },
  'path-as-site': { text: 'A site addressed by its path needs what it needs by its id.' },
  'nested-folders': { text: 'Folders in folders need what the first level needs.' },
  'drive-by-id': { text: 'The data has this request under `/drives/{id}`.' },
  'search-of-root': { text: 'The data has the search at the root of the drive.' },
  'team-by-id': { text: 'The data has this request under `/teams/{id}`.' },
  'item-by-id': { text: 'The data has this item without its folder.' },
  'managed-device': { text: 'The data has devices under `/deviceManagement/managedDevices`.' },
  'photo-size': { text: 'The data has sizes under `photos`.', guess: true },
  'me-as-user': { text: 'The data has this request for `/users/{id}` only.', guess: true },
  'user-as-me': { text: 'The data has this request for `/me` only.', guess: true },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly guess?: true }>>;

export type Adjustment = keyof typeof adjustments;

export const isGuess = (adjustment: Adjustment): boolean => 'guess' in adjustments[adjustment];
