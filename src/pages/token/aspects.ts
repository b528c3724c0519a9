import { microsoftClientOf } from '../../engine/index.ts';
import { simple, type Aspect } from './aspect.ts';
import { account, audience, caller, cloud, directoryRoles, standing, validity } from './derived-aspects.ts';
import { textOf } from './visible.ts';

/** The telling ones first. */
export const aspects: readonly Aspect[] = [
  audience,
  caller,
  simple({
    id: 'tenant',
    label: 'Tenant',
    claims: ['tid'],
    text: 'They belong to two tenants: each shows and changes the data of its own.',
  }),
  account,
  standing,
  simple({
    id: 'app',
    label: 'App',
    claims: ['appid', 'azp'],
    text: 'Two apps asked for them: each has its own grants.',
    show: (value) => {
      const client = typeof value === 'string' ? microsoftClientOf(value) : undefined;
      return client ? `${client.name}, ${textOf(value)}` : textOf(value);
    },
  }),
  validity,
  cloud,
  simple({ id: 'version', label: 'Version', claims: ['ver'], text: 'They have two formats; the API chooses it.' }),
  simple({
    id: 'app-proof',
    label: 'Proof of the app',
    claims: ['appidacr', 'azpacr'],
    text: 'The app proved itself in another way: 0 by nothing, 1 by a secret, 2 by a certificate or another assertion.',
  }),
  simple({
    id: 'methods',
    label: 'Sign-in',
    claims: ['amr'],
    text: 'The sign-ins used other methods; Conditional Access can ask for more than one factor (`mfa`).',
  }),
  simple({ id: 'acr', label: 'Assurance', claims: ['acr'], text: 'The sign-ins have two levels of assurance.' }),
  simple({
    id: 'contexts',
    label: 'Authentication contexts',
    claims: ['acrs'],
    text: 'The sign-ins satisfy other authentication contexts; an action can ask for one.',
  }),
  directoryRoles,
  simple({
    id: 'capabilities',
    label: 'Abilities of the app',
    claims: ['xms_cc'],
    text: 'The app states other abilities: with `cp1` it gets claims challenges, and tokens that live longer.',
  }),
  simple({
    id: 'device',
    label: 'Device',
    claims: ['deviceid'],
    text: 'The sign-ins came from two devices.',
    only: (which) => `Only the ${which} sign-in came from a registered device; policies can ask for one.`,
    personal: true,
  }),
  simple({
    id: 'device-state',
    label: 'State of the device',
    claims: ['signin_state'],
    text: 'Session and device were in another state; policies can ask for a managed or compliant device.',
  }),
  simple({
    id: 'network',
    label: 'Network',
    claims: ['in_corp'],
    text: 'Only one of the sign-ins came from a trusted network.',
  }),
  simple({
    id: 'address',
    label: 'Address',
    claims: ['ipaddr'],
    text: 'The sign-ins came from two addresses; policies can ask for a place.',
    personal: true,
  }),
  simple({
    id: 'relation',
    label: 'Relation to the tenant',
    claims: ['xms_idrel'],
    text: 'They stand in another relation to the tenant.',
  }),
  simple({
    id: 'binding',
    label: 'Bound to a key',
    claims: ['cnf'],
    text: 'They are bound to two keys.',
    only: (which) => `Only the ${which} one is bound to a key: whoever sends it has to prove that they hold the key.`,
  }),
  simple({
    id: 'managed-identity',
    label: 'Managed identity',
    claims: ['xms_mirid', 'xms_az_rid'],
    text: 'They were issued to two Azure resources.',
    only: (which) => `Only the ${which} one was issued to a managed identity.`,
  }),
  simple({
    id: 'groups',
    label: 'Groups',
    claims: ['groups', 'hasgroups', '_claim_names', '_claim_sources'],
    text: 'They list other groups. Graph itself does not read them.',
  }),
  simple({
    id: 'agent',
    label: 'Agent',
    claims: ['xms_par_app_azp'],
    text: 'They belong to agents of two applications.',
    only: (which) => `Only the ${which} one is of an agent identity.`,
  }),
];
