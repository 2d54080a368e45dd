import { useSyncExternalStore } from 'react';

/** Size of a page's smaller letters on the map, in pixels: the one that must become `smallest`. */
const pageLetterPx = 16;
/** Smallest letters a back row can read, in hundredths of the screen's height. */
const smallest = 2.8;

/** `Present.css` has the same measure as `--u`: a hundredth of the height, less on upright screens. */
const unitPx = () => Math.min(window.innerHeight / 100, (window.innerWidth * 1.6) / 100);

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** How much larger than on a page the map's letters are in a room. */
export function useLabelScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (smallest * unitPx()) / pageLetterPx,
    () => 1,
  );
}
