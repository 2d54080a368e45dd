import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import type { Arrangement } from '#geometry/arrangement.ts';
import { centreOf, heightOf, widthOf, type Point } from '#geometry/coordinates.ts';
import { pan, withFreeZoom, zoomAbout, type FreeZoom } from '#geometry/freeZoom.ts';
import type { MapSize } from '#geometry/mapSize.ts';

/** Factor of one step of the zoom buttons. */
const step = 1.6;

/** Distance of one step of an arrow key, as a share of the drawn area. */
const keyStep = 0.25;

/** A press that moves no further than this is a click and not a drag. In pixels. */
const unsteadyPx = 4;

interface Zoomed {
  readonly of: Arrangement | null;
  readonly zoom: FreeZoom;
  /** True while a hand moves the map: it is then drawn at once, without a transition. */
  readonly isDirect: boolean;
}

/**
 * A reader's own zoom over `target`: by the buttons, the wheel with Ctrl, or two fingers. Once zoomed in, also dragging
 * and arrow keys.
 *
 * @param target the arrangement to zoom; null until it is known
 * @returns the arrangement as zoomed, and the functions that zoom, pan and reset it
 */
export function useFreeZoom(
  ref: RefObject<SVGSVGElement | null>,
  target: Arrangement | null,
  size: MapSize | null,
) {
  const [state, setState] = useState<Zoomed>({ of: null, zoom: null, isDirect: false });
  // A zoom belongs to the arrangement it was made over. Choosing another member drops it.
  const zoom = state.of === target ? state.zoom : null;
  const isDirect = state.of === target && state.isDirect;
  const fingers = useRef(new Map<number, Point>());
  /** Where the last press began, in client coordinates, and whether it has become a drag. */
  const press = useRef<{ readonly at: Point; hasDragged: boolean }>({
    at: [0, 0],
    hasDragged: false,
  });

  const toFrame = ([clientX, clientY]: Point): Point => {
    const rect = ref.current?.parentElement?.getBoundingClientRect();
    if (!rect || !size) return [0, 0];
    const { area, unitsPerPixel } = size;
    return [
      area.x0 + (clientX - rect.left) * unitsPerPixel,
      area.y0 + (clientY - rect.top) * unitsPerPixel,
    ];
  };
  /**
   * Two fingers may move more than once between two renders, so each change starts from the last state and not from the
   * rendered one.
   */
  const change = (next: (from: FreeZoom) => FreeZoom, direct: boolean) =>
    setState((now) => ({
      of: target,
      zoom: next(now.of === target ? now.zoom : null),
      isDirect: direct,
    }));
  const zoomBy = (factor: number, about?: Point) => {
    if (!target || !size) return;
    change(
      (from) => zoomAbout(from, factor, about ?? centreOf(size.area), target.camera),
      about !== undefined,
    );
  };

  const panBy = ([right, down]: Point) => {
    if (!target || !size) return;
    const { area } = size;
    const by: Point = [-right * keyStep * widthOf(area), -down * keyStep * heightOf(area)];
    change((from) => pan(from, by, target.camera, area), false);
  };

  const handleWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-event.deltaY * 0.003), toFrame([event.clientX, event.clientY]));
  });
  const handlePointerMove = useEffectEvent((event: PointerEvent) => {
    // A menu may have swallowed the end of a press.
    if (event.buttons === 0) fingers.current.delete(event.pointerId);
    const before = fingers.current.get(event.pointerId);
    if (!before || !target || !size) return;
    const now: Point = [event.clientX, event.clientY];
    const others = [...fingers.current]
      .filter(([id]) => id !== event.pointerId)
      .map(([, at]) => at);
    fingers.current.set(event.pointerId, now);
    const moved: Point = [
      (now[0] - before[0]) * size.unitsPerPixel,
      (now[1] - before[1]) * size.unitsPerPixel,
    ];
    const other = others[0];
    if (other) {
      const spread = Math.hypot(now[0] - other[0], now[1] - other[1]);
      const was = Math.hypot(before[0] - other[0], before[1] - other[1]);
      const middle = toFrame([(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
      if (was > 0) zoomBy(spread / was, middle);
    } else if (event.pointerType === 'mouse' && zoom !== null) {
      const { at } = press.current;
      press.current.hasDragged ||= Math.hypot(now[0] - at[0], now[1] - at[1]) > unsteadyPx;
      change((from) => pan(from, moved, target.camera, size.area), true);
    }
  });
  const handlePointerUp = useEffectEvent((event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
  });

  useEffect(() => {
    const svg = ref.current;
    if (!svg) return undefined;
    const { current: held } = fingers;
    const handleDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      press.current = { at: [event.clientX, event.clientY], hasDragged: false };
      held.set(event.pointerId, press.current.at);
    };
    // The shape moves with the mouse, so the browser reports the end of a drag as a click on it.
    const handleClick = (event: MouseEvent) => {
      if (!press.current.hasDragged || !svg.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    svg.addEventListener('pointerdown', handleDown);
    window.addEventListener('click', handleClick, { capture: true });
    svg.addEventListener('wheel', handleWheel, { passive: false });
    window.addEventListener('pointermove', handlePointerMove);
    window.addEventListener('pointerup', handlePointerUp);
    window.addEventListener('pointercancel', handlePointerUp);
    return () => {
      svg.removeEventListener('pointerdown', handleDown);
      window.removeEventListener('click', handleClick, { capture: true });
      svg.removeEventListener('wheel', handleWheel);
      window.removeEventListener('pointermove', handlePointerMove);
      window.removeEventListener('pointerup', handlePointerUp);
      window.removeEventListener('pointercancel', handlePointerUp);
    };
  }, [ref]);

  const arrangement = useMemo(() => target && withFreeZoom(target, zoom), [target, zoom]);
  return {
    arrangement,
    isDirect,
    isZoomed: zoom !== null,
    zoomIn: () => zoomBy(step),
    zoomOut: () => zoomBy(1 / step),
    panBy,
    reset: () => change(() => null, false),
  };
}
