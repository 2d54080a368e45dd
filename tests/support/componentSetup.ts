import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no layout, so the browser tests check what is hidden. Checking it here would be slow.
configure({ defaultHidden: true });

// jsdom has no fonts; here all count as loaded.
Object.assign(document, { fonts: { load: () => Promise.resolve([]) } });

// jsdom has no screen; here no media query matches.
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
