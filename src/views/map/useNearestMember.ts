import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { distanceToFill } from '#views/map/distanceToFill.ts';

/** A mouse click that hits no member chooses a small member up to this far away, in pixels. */
const mouseReachPx = 20;
/**
 * For a finger a small member counts as if it were `smallPx` wide; the finger may miss that by up to this much, in
 * pixels.
 */
const fingerMissPx = 10;
/**
 * Members with a shorter side below this on screen are chosen by clicks near them; larger ones are easy to hit. In
 * pixels.
 */
const smallPx = 44;
/** On a member whose shorter side is at least this, a finger may still choose a small member beside it. In pixels. */
const largePx = 88;
/** What a pointer can hit: the shape of a member, and the dot of a tiny one. */
const marks = '[data-member], [data-dot]';

/** The shorter side of the mark's box on screen, in pixels. */
function smallerSide(mark: Element): number {
  const { width, height } = mark.getBoundingClientRect();
  return Math.min(width, height);
}

function distanceToBox(mark: Element, x: number, y: number): number {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Id of the small member that a click at `x`, `y` means, in client coordinates; null if none is within reach. */
function nearest(svg: SVGSVGElement, x: number, y: number, isTouch: boolean): string | null {
  let best: { id: string; distance: number } | null = null;
  // At the table there is no land between the shapes. Their boxes are turned there, so the shorter side says little
  // about their size.
  const isAtTable = svg.dataset['view'] === 'table';
  for (const mark of svg.querySelectorAll<SVGGeometryElement>(marks)) {
    const side = smallerSide(mark);
    const reach = isTouch ? Math.max(0, smallPx - side) / 2 + fingerMissPx : mouseReachPx;
    if ((side >= smallPx && !isAtTable) || distanceToBox(mark, x, y) > reach) continue;
    // Boxes of neighbours overlap, so the member whose land is nearest is chosen.
    const distance = distanceToFill(mark, x, y, isTouch ? reach : reach + smallPx);
    if (isTouch && distance > reach) continue;
    const id = mark.dataset['member'] ?? mark.dataset['dot'];
    if (id !== undefined && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

/**
 * Id of the member under the pointer while the map moves. The style sheet then turns pointer events off, so they are
 * turned on for this look.
 */
function passing(svg: SVGSVGElement, x: number, y: number): string | null {
  const camera = svg.querySelector<SVGGElement>('.map__camera');
  if (!camera) return null;
  camera.style.pointerEvents = 'auto';
  const met = document.elementFromPoint(x, y);
  camera.style.pointerEvents = '';
  return met?.closest<SVGElement>('.map__member')?.dataset['of'] ?? null;
}

/**
 * Makes small members easier to hit. A finger beside one chooses it even on the land of a large neighbour; a mouse does
 * so only where it hits no member.
 *
 * @returns event handlers for the drawing's `<svg>`
 */
export function useNearestMember(
  ref: RefObject<SVGSVGElement | null>,
  choose: (id: string) => void,
) {
  const pointerType = useRef('mouse');
  return {
    onPointerDown: (event: PointerEvent) => {
      pointerType.current = event.pointerType;
    },
    onClickCapture: (event: MouseEvent) => {
      const svg = ref.current;
      const target = event.target as Element;
      const onMember = target.closest(marks);
      const isTouch = pointerType.current === 'touch';
      // A click on Ukraine means Ukraine, never an ally beside it.
      if (!svg || target.matches('[data-focus]')) return;
      if (onMember && (!isTouch || smallerSide(onMember) < largePx)) return;
      const { clientX, clientY } = event;
      const id =
        nearest(svg, clientX, clientY, isTouch) ??
        (svg.dataset['moving'] ? passing(svg, clientX, clientY) : null);
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      choose(id);
    },
  };
}
