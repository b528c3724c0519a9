import { expect, test } from 'vitest';
import { socialHead } from './social-head.ts';

const head = '<title>A &amp; B</title><meta name="description" content="What &quot;it&quot; is."/>';

test.for([
  ['below the base path', '/tools/graph/', undefined, '/tools/graph/social.png'],
  ['at the address of the site', '/', 'https://doctor.example', 'https://doctor.example/social.png'],
  ['at an address with a path', '/x/', 'https://doctor.example/x/', 'https://doctor.example/x/social.png'],
] as const)('A link shows title, description and picture %s', ([, base, homepage, image]) => {
  expect(socialHead(head, base, homepage)).toBe(
    `<meta property="og:title" content="A &amp; B"/><meta property="og:description" content="What &quot;it&quot; is."/>` +
      `<meta property="og:image" content="${image}"/><meta property="og:type" content="website"/>` +
      '<meta name="twitter:card" content="summary_large_image"/>',
  );
});
