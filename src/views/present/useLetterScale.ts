import { useSyncExternalStore } from 'react';

/** Size of a page's smaller letters on the map, in pixels: the one that must become `smallest`. */
const pageLetterPx = 16;
/** Smallest letters a back row can read, in hundredths of the screen's height. */
const smallest = 2.8;

/**
 * `Present.css` has the same measure as `--u`: a hundredth of the height, on narrower screens a share of the width,
 * and at least what letters of 16 px need.
 */
function unitPx(): number {
  const { innerWidth: width, innerHeight: height } = window;
  const share = width <= height ? Math.max(width / 100, 6) : (0.63 * width) / 100;
  return Math.max(Math.min(height / 100, share), 5.72);
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** How much larger than on a page the map's letters are in a room. */
export function useLetterScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (smallest * unitPx()) / pageLetterPx,
    () => 1,
  );
}
