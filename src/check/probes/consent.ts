import type { Probe } from '../probe.ts';

export const consent: Probe = {
  id: 'consent',
  asks: 'Which permissions are consented?',
  why: 'What the registration asks for counts only once somebody has consented.',
  scopes: ['Application.Read.All', 'DelegatedPermissionGrant.Read.All'],
  runnableBy: 'admin',
  role: 'Cloud Application Administrator',
  lacks: ({ app: id }) => (id === undefined ? ['app'] : []),
  byHand: () => ({ portal: ['Entra ID', 'Enterprise apps'], requests: ['/oauth2PermissionGrants'] }),
  async run(_read, { permissions }) {
    return {
      facts: [{ fact: 'permission-not-consented', words: `Nobody consented to \`${permissions[0] ?? ''}\`.` }],
      seen: [
        {
          kind: 'permissions',
          rows: permissions.map((permission) => ({
            permission,
            type: 'delegated',
            askedFor: true,
            consented: 'no',
            inToken: false,
            needed: true,
          })),
        },
      ],
    };
  },
};
