import type { Plugin } from 'vite';
import { addressOfCheck, checkClouds } from '../src/check/clouds.ts';

/** `vite dev` has one document for the check of every cloud; the build makes one for each. */
export function checkAddresses(): Plugin {
  return {
    name: 'check-addresses',
    apply: 'serve',
    configureServer: ({ middlewares, config: { base } }) => {
      const root = base.replace(/\/$/, '');
      const addresses = new Set(checkClouds.map((cloud) => `${root}${addressOfCheck(cloud)}`));
      middlewares.use((request, _response, next) => {
        const [pathname = '', query] = (request.url ?? '').split('?', 2);
        if (addresses.has(pathname.replace(/\/?$/, '/')))
          request.url = `${root}${addressOfCheck('global')}index.html${query === undefined ? '' : `?${query}`}`;
        next();
      });
    },
  };
}
