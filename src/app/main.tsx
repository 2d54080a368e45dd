import '#styles/layers.css';
import '#styles/fonts.css';
import '#styles/tokens.css';
import '#styles/base.css';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { readPageData } from '#app/pageData.ts';
import { rootErrors } from '#app/rootErrors.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root"');

const data = await readPageData(document);
const app = (
  <StrictMode>
    <App {...data} />
  </StrictMode>
);
if ('drawingOnly' in root.dataset) {
  // The single file has no panels to hydrate.
  createRoot(root, rootErrors).render(app);
} else {
  // As a transition React hydrates in slices of five milliseconds and never blocks a tap.
  startTransition(() => {
    hydrateRoot(root, app, rootErrors);
  });
}
