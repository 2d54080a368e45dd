import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no layout: what is hidden is asked in the browser tests, and asking it here is slow.
configure({ defaultHidden: true });

// jsdom has no fonts: all are there.
Object.assign(document, { fonts: { load: () => Promise.resolve([]) } });

// jsdom has no screen: no query fits.
const noQuery = { matches: false, addEventListener() {}, removeEventListener() {} };
Object.assign(window, { matchMedia: () => noQuery });

// jsdom knows dialogs but cannot open them.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

afterEach(cleanup);
