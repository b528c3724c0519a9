import { parseArgs } from 'node:util';
import { baseOf, listen, siteHandler } from './site.ts';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' } },
});

const base = baseOf(values.dir);
if (base === undefined) {
  console.error(`There is no built site in ${values.dir}. Build it first: npm run build`);
  process.exit(1);
}
await listen(siteHandler(values.dir, base), Number(values.port));
console.log(`Graph Auth Doctor: http://localhost:${values.port}${base}`);
