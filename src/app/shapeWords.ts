import { workUntil, type Resumable } from '#geometry/resumable.ts';

/** Words whose letters come with the page. Measuring other words would fetch their fonts. */
export const plainWords = /^[\p{ASCII}\p{P}]+$/u;

/** Words in the letters of `views/ui/letters.ts`. */
export const cyrillicWords = /\p{Script=Cyrillic}/u;

/**
 * Shortest and longest piece of work, in milliseconds. A touch never waits longer than `most`. `least` applies if the
 * browser reports hardly any idle time; otherwise asking for time would cost more than the work.
 */
const pieceMs = { least: 1, most: 12 };

function* stepsFor(root: Element, kind: RegExp): Resumable<void> {
  const pen = 'OffscreenCanvas' in window && new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const words = (textContent ?? '').split(/\s+/).filter((word) => kind.test(word));
    if (parentElement && words.length > 0) {
      pen.font = getComputedStyle(parentElement).font;
      for (const word of words) pen.measureText(word);
    }
    yield;
  }
}

function work(steps: Resumable<void>): void {
  requestIdleCallback((deadline) => {
    const remaining = Math.min(pieceMs.most, Math.max(pieceMs.least, deadline.timeRemaining()));
    const endsAtMs = performance.now() + remaining;
    if (!workUntil(steps, () => performance.now() >= endsAtMs).done) work(steps);
  });
}

/**
 * Measures all words of one kind below `root` in their fonts while the browser is idle, also in closed panels. Browsers
 * cache the shapes of words, so a panel that opens later is laid out in two thirds of the time. Does nothing if the
 * browser has no `requestIdleCallback`.
 */
export async function shapeWords(root: Element, kind: RegExp): Promise<void> {
  await document.fonts.ready;
  if ('requestIdleCallback' in window) work(stepsFor(root, kind));
}
