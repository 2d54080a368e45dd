import { workUntil, type Resumable } from '#geometry/resumable.ts';

/** Words whose letters have come with the page; to measure any other would fetch its own. */
export const plainWords = /^[\p{ASCII}\p{P}]+$/u;

/** Words in the letters of `views/ui/letters.ts`. */
export const cyrillicWords = /\p{Script=Cyrillic}/u;

/**
 * Shortest and longest piece of work, in milliseconds. A touch that comes meanwhile waits no longer; and where hardly
 * any time is said to remain, asking again must not cost more than the work.
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
 * Shapes the words of one kind below `root` in their fonts while nothing else happens, also those of panels that are
 * closed. Browsers keep such shapes: a panel that opens is laid out in two thirds of the time. Where a browser does
 * not tell when it is idle, nothing is done.
 */
export async function shapeWords(root: Element, kind: RegExp): Promise<void> {
  await document.fonts.ready;
  if ('requestIdleCallback' in window) work(stepsFor(root, kind));
}
