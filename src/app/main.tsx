import '#styles/layers.css';
import '#styles/fonts.css';
import '#styles/tokens.css';
import '#styles/paints.css';
import '#styles/base.css';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { fetchLettersInTime } from '#app/fetchLettersInTime.ts';
import { readPageData } from '#app/pageData.ts';
import { rootErrors } from '#app/rootErrors.ts';
import { cyrillicWords, plainWords, shapeWords } from '#app/shapeWords.ts';
import { tellLoadFailure } from '#app/tellLoadFailure.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element "root"');

const data = await readPageData(document, root).catch((problem: unknown) => {
  tellLoadFailure(root);
  throw problem;
});
// In a transition React hydrates in slices of five milliseconds, so a tap is never blocked.
startTransition(() => {
  hydrateRoot(
    root,
    <StrictMode>
      <App {...data} />
    </StrictMode>,
    rootErrors,
  );
});
void shapeWords(root, plainWords);
void fetchLettersInTime().then(() => shapeWords(root, cyrillicWords));
