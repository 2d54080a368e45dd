import { startTransition, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Arrangement } from '#geometry/arrangement.ts';
import { toViewBox } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toTransform } from '#geometry/similarity.ts';
import type { MapSize } from '#geometry/mapSize.ts';
import { ease, transitionBetween } from '#geometry/transition.ts';

/** Where a drawing stands. */
export interface Reached {
  readonly arrangement: Arrangement;
  /** True where names may come after it: it has just been opened, or has moved without them. */
  readonly hasTime: boolean;
}

/** Length of a zoom or of the way to the table, in milliseconds. */
const durationMs = 700;

/** So much a pattern may grow or shrink on the way before it is drawn anew; nobody sees it, and it costs a tenth of a frame. */
const patternTolerance = 1.1;

const isClose = (a: number, b: number) => Math.max(a / b, b / a) < patternTolerance;

/** Patterns keep their size on the screen while what they fill grows. */
function drawPatterns(svg: SVGSVGElement, { camera, members }: Arrangement, unitsPerPixel: number) {
  for (const pattern of svg.querySelectorAll<SVGPatternElement>('pattern[data-of]')) {
    const own = members.get(pattern.dataset['of'] ?? '');
    const k = unitsPerPixel / (camera.k * (own?.k ?? 1));
    const turn = -(camera.turn + (own?.turn ?? 0));
    pattern.setAttribute('patternTransform', `rotate(${turn.toFixed(2)}) scale(${k.toFixed(4)})`);
  }
}

function draw(svg: SVGSVGElement, arrangement: Arrangement) {
  svg.querySelector('.map__camera')?.setAttribute('transform', toTransform(arrangement.camera));
  if (arrangement.land < 1 || svg.dataset['land'] !== '1') {
    for (const member of svg.querySelectorAll<SVGElement>('.map__member, .map__line')) {
      const own = arrangement.members.get(member.dataset['of'] ?? '');
      if (own) member.setAttribute('transform', toTransform(own));
    }
    svg.style.setProperty('--land', String(arrangement.land));
    svg.dataset['land'] = String(arrangement.land);
  }
}

/**
 * Brings the drawing from where it is to `target`, by transform attributes alone; React renders
 * nothing meanwhile.
 *
 * @param isDirect true while a hand moves the drawing: it follows at once
 * @returns null on the way, so that nobody works for it between its frames
 */
export function useArrangement(
  ref: RefObject<SVGSVGElement | null>,
  geometry: MapGeometry,
  target: Arrangement | null,
  size: MapSize | null,
  isDirect: boolean,
): Reached | null {
  const shown = useRef<Arrangement | null>(null);
  const drawnFor = useRef<MapSize | null>(null);
  const [reached, setReached] = useState<Reached | null>(null);
  useLayoutEffect(() => {
    const svg = ref.current;
    if (!svg || !target || !size) return undefined;
    const { frameName } = size;
    const unitsPerPixel = size.unitsPerPixel * size.letterScale;
    // The page's first script may have chosen another frame than React's first render.
    svg.setAttribute('viewBox', toViewBox(size.shown));
    svg.dataset['frame'] = frameName;
    const from = shown.current;
    const isResized = drawnFor.current !== size;
    drawnFor.current = size;
    const isStill = isResized || isDirect || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!from || from === target || isStill) {
      shown.current = target;
      draw(svg, target);
      drawPatterns(svg, target, unitsPerPixel);
      delete svg.dataset['moving'];
      if (from) setReached({ arrangement: target, hasTime: false });
      else startTransition(() => setReached({ arrangement: target, hasTime: true }));
      return undefined;
    }
    const anchors = new Map(geometry.members.map(({ id, labelPoint }) => [id, labelPoint]));
    const way = transitionBetween(from, target, anchors, size.area);
    svg.dataset['moving'] = 'true';
    let startMs: number | undefined;
    let patternsAt = from.camera.k;
    let request = requestAnimationFrame(function step(nowMs: number) {
      startMs ??= nowMs;
      const t = Math.min(1, (nowMs - startMs) / durationMs);
      shown.current = way(ease(t));
      draw(svg, shown.current);
      const { camera, land } = shown.current;
      if (t === 1 || land < 1 || !isClose(camera.k, patternsAt)) {
        drawPatterns(svg, shown.current, unitsPerPixel);
        patternsAt = camera.k;
      }
      if (t < 1) request = requestAnimationFrame(step);
      else {
        delete svg.dataset['moving'];
        startTransition(() => setReached({ arrangement: target, hasTime: true }));
      }
    });
    return () => cancelAnimationFrame(request);
  }, [ref, geometry, target, size, isDirect]);
  const held = useMemo(
    () => (target && isDirect ? { arrangement: target, hasTime: false } : null),
    [target, isDirect],
  );
  return held ?? (reached?.arrangement === target ? reached : null);
}
