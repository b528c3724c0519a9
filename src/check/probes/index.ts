import type { Probe } from '../probe.ts';
import { app } from './app.ts';
import { consent } from './consent.ts';
import { signIns } from './sign-ins.ts';

/** In the order in which they are shown. */
export const probes: readonly Probe[] = [app, consent, signIns];
