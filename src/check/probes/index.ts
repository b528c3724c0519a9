import type { Probe } from '../probe.ts';
import { app } from './app.ts';
import { consent } from './consent.ts';

export const probes: readonly Probe[] = [app, consent];
