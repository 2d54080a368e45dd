import { whenIdle } from '#app/whenIdle.ts';
import type { Steps } from '#geometry/steps.ts';
import { workBetweenFrames } from '#views/map/betweenFrames.ts';

/** Words whose letters have come with the page; to measure any other would fetch its own. */
export const plainWords = /^[\p{ASCII}\p{P}]+$/u;

/** Words in the letters of `views/ui/letters.ts`. */
export const cyrillicWords = /\p{Script=Cyrillic}/u;

/** So long it gives way to whatever else happens; its pieces are too short to be in the way after that. In milliseconds. */
const waitsMs = 1000;

function* stepsFor(root: Element, kind: RegExp): Steps<void> {
  const pen = 'OffscreenCanvas' in window && new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  const shaped = new Set<string>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const words = (textContent ?? '').split(/\s+/).filter((word) => kind.test(word));
    if (parentElement && words.length > 0) {
      pen.font = getComputedStyle(parentElement).font;
      const { font } = pen;
      for (const word of words) {
        if (shaped.has(font + word)) continue;
        shaped.add(font + word);
        pen.measureText(word);
      }
    }
    yield;
  }
}

/**
 * Shapes the words of one kind below `root` in their fonts while nothing else happens, also those of panels that are
 * closed. Browsers keep such shapes: a panel that opens is laid out in two thirds of the time.
 */
export async function shapeWords(root: Element, kind: RegExp): Promise<void> {
  await document.fonts.ready;
  await whenIdle(waitsMs);
  workBetweenFrames(stepsFor(root, kind), () => undefined);
}
