import type { Probe } from '../probe.ts';
import { app } from './app.ts';
import { assignment } from './assignment.ts';
import { consent } from './consent.ts';
import { consentPolicy } from './consent-policy.ts';
import { group } from './group.ts';
import { licences } from './licences.ts';
import { person } from './person.ts';
import { roles } from './roles.ts';
import { signIns } from './sign-ins.ts';
import { site } from './site.ts';

/** In the order in which they are shown: the app, what it was given, the person, the thing, the sign-in. */
export const probes: readonly Probe[] = [
  app,
  consent,
  consentPolicy,
  assignment,
  person,
  roles,
  licences,
  group,
  site,
  signIns,
];
