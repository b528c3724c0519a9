/** Ids in `wids` that are no roles. */
export const widsMarkers = {
  member: 'b79fbf4d-3ef9-4689-8143-76b194e85509',
  appOnly: '0997a1d0-0d1d-4acb-b408-d5ca73121e90',
  guest: '13bd1c72-6f4a-4dcf-985f-18d3b80f208a',
} as const;
