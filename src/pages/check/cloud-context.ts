import { createContext, useContext } from 'react';
import type { CheckCloud } from '../../check/clouds.ts';

/** The cloud of the document. */
export const CloudContext = createContext<CheckCloud>('global');

export const useCloud = (): CheckCloud => useContext(CloudContext);
