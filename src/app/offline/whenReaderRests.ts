/**
 * In milliseconds. The offline copy, twice as large as the page, is loaded only after nothing was pressed for this
 * long: readers who leave at once do not download it, and it does not slow down readers who are busy.
 */
const restMs = 3000;

const presses = ['pointerdown', 'keydown'] as const;

/** Resolves when the page has loaded and nothing was pressed for `restMs`. */
export function whenReaderRests(): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const end = () => {
      for (const press of presses) window.removeEventListener(press, wait);
      resolve();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(end, restMs);
    };
    const begin = () => {
      for (const press of presses) window.addEventListener(press, wait);
      wait();
    };
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  });
}
