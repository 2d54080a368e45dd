import { startTransition, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Arrangement } from '#geometry/arrangement.ts';
import { toViewBox } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toTransform } from '#geometry/similarity.ts';
import type { MapSize } from '#geometry/mapSize.ts';
import { ease, transitionBetween } from '#geometry/transition.ts';

/** An arrangement that the drawing has reached. */
export interface Reached {
  readonly arrangement: Arrangement;
  /** True if labels may be placed after this frame: the map has just been opened, or has just moved without them. */
  readonly hasTime: boolean;
}

/** Duration of a zoom or of the move to the table, in milliseconds. */
const durationMs = 700;

/**
 * While moving, a pattern is redrawn only when its scale is off by this factor. Nobody sees the difference, and
 * redrawing it costs a tenth of a frame.
 */
const patternTolerance = 1.1;

const isClose = (a: number, b: number) => Math.max(a / b, b / a) < patternTolerance;

/** Redraws the patterns so that they keep their size on screen, however large the shapes they fill. */
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
 * Moves the drawing from its present arrangement to `target`. It only changes transform attributes; React renders
 * nothing meanwhile.
 *
 * @param isDirect true while a hand moves the drawing, which then follows at once
 * @returns null while the drawing moves by itself, so that no other work runs between its frames
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
    // `app/fitMap.js` may have chosen another frame than React's first render.
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
