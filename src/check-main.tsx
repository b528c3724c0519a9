import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { addressOfCheck, cloudAt } from './check/clouds.ts';
import { CheckDocument } from './pages/check/check-document.tsx';
import { Ready } from './pages/ready.tsx';
import { installTableSource } from './pages/table-source.ts';

const basename = import.meta.env.BASE_URL;
const cloud = cloudAt(location.pathname);

installTableSource(async (file) => {
  const answer = await fetch(`${basename}data/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.text();
});

const root = document.getElementById('root');
if (root === null) throw new Error('The document has no #root.');
const app = (
  <StrictMode>
    <Ready>
      <CheckDocument cloud={cloud} basename={basename} />
    </Ready>
  </StrictMode>
);
// The template, as the development server gives it, holds nothing to hydrate.
if (root.dataset['route'] === addressOfCheck(cloud)) hydrateRoot(root, app);
else createRoot(root).render(app);
