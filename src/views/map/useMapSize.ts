import { useLayoutEffect, useState, type RefObject } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { mapSizeOf, type MapSize } from '#geometry/mapSize.ts';

/** A drawn area whose width or height is not above this is ignored. In pixels. */
const smallestPx = 40;

/** Default text size of a page, in pixels. The style sheet sizes the map's letters as multiples of it. */
const usualTextPx = 16;

const pageScale = () =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usualTextPx;

/**
 * Follows the size of the drawn area. Null until the page runs, so that the first render equals the prerendered one.
 *
 * @param letterScale size of letters as a multiple of a page's; undefined to follow the page's text size
 */
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
      // While the drawing is hidden, its last size is kept.
      if (Math.min(clientWidth, clientHeight) > smallestPx) {
        setSize(mapSizeOf(geometry, clientWidth, clientHeight, letterScale ?? pageScale()));
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // On a running page a new drawing is measured before it is painted. The very first one is already on screen.
    if (document.documentElement.dataset['view'] !== undefined) measure();
    return () => observer.disconnect();
  }, [svg, geometry, letterScale]);
  return size;
}
