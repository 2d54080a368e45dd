import { useLayoutEffect, useState, type RefObject } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { mapSizeOf, type MapSize } from '#geometry/mapSize.ts';

/** Nothing is drawn in less, in pixels. */
const smallestPx = 40;

/** Size of a page's text where nobody has changed it, in pixels; the style sheet has the map's letters in its multiples. */
const usualTextPx = 16;

const pageScale = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualTextPx;

/** Follows the size of the drawn area, with letters that follow the page's text by default; null until the page runs, so that the first render equals the prerendered one. */
export function useMapSize(
  svg: RefObject<SVGSVGElement | null>,
  geometry: MapGeometry,
  letterScale: number | undefined,
): MapSize | null {
  const [size, setSize] = useState<MapSize | null>(null);
  useLayoutEffect(() => {
    const element = svg.current?.parentElement;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      // While the drawing is away its last size stays.
      if (Math.min(clientWidth, clientHeight) > smallestPx) {
        setSize(mapSizeOf(geometry, clientWidth, clientHeight, letterScale ?? pageScale()));
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A drawing that joins a running page is measured before it is painted; the first one is on screen already.
    if (document.documentElement.dataset['view'] !== undefined) measure();
    return () => observer.disconnect();
  }, [svg, geometry, letterScale]);
  return size;
}
