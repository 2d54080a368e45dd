import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Renders an SVG element outside the page and returns it as the text of an SVG file.
 *
 * @throws Error if nothing was rendered
 */
export function drawPicture(picture: ReactElement): string {
  const workshop = document.createElement('div');
  const root = createRoot(workshop);
  flushSync(() => root.render(picture));
  const svg = workshop.querySelector('svg');
  const text = svg && new XMLSerializer().serializeToString(svg);
  root.unmount();
  if (text === null) throw new Error('The picture could not be drawn.');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
