import { useSyncExternalStore } from 'react';

/** Size of the smaller letters of the map on a page, in pixels. In a lesson they are scaled to `smallest`. */
const pageLetterPx = 16;
/** Smallest letters that the back row can read, in percent of the screen's height. */
const smallest = 2.8;

/**
 * One unit of a lesson in pixels, as `--u` in `Present.css`: a hundredth of the screen's height. On narrow screens it
 * is a share of the width, and never less than 16 px letters need.
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

/**
 * Size of the map's letters in a lesson as a multiple of that on a page. It follows the window's size; 1 in the
 * prerendered page.
 */
export function useLetterScale(): number {
  return useSyncExternalStore(
    subscribe,
    () => (smallest * unitPx()) / pageLetterPx,
    () => 1,
  );
}
