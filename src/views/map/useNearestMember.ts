import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { distanceToFill } from '#views/map/distanceToFill.ts';

/** This close to a small member a mouse that hit no other means it, in pixels. */
const mouseReachPx = 20;
/** A finger covers a small member as if it were as large as the others, and may miss that by so much, in pixels. */
const fingerMissPx = 10;
/** Members smaller than this on screen attract; the others are easy to hit. In pixels. */
const smallPx = 44;
/** From this size on a member has room enough to give a finger away to a small one beside it, in pixels. */
const largePx = 88;
/** What a pointer can hit of a member: its shape, and the dot of a tiny one. */
const marks = '[data-member], [data-dot]';

/** Of a mark on the screen, in pixels. */
function smallerSide(mark: Element): number {
  const { width, height } = mark.getBoundingClientRect();
  return Math.min(width, height);
}

function distanceToBox(mark: Element, x: number, y: number): number {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The small member that a click at `x`, `y` means; null where none is within reach. */
function nearest(svg: SVGSVGElement, x: number, y: number, isTouch: boolean): string | null {
  let best: { id: string; distance: number } | null = null;
  // Nothing lies between those at the table; and their boxes, which are turned, say little of their size.
  const isAtTable = svg.dataset['view'] === 'table';
  for (const mark of svg.querySelectorAll<SVGGeometryElement>(marks)) {
    const side = smallerSide(mark);
    const reach = isTouch ? Math.max(0, smallPx - side) / 2 + fingerMissPx : mouseReachPx;
    if ((side >= smallPx && !isAtTable) || distanceToBox(mark, x, y) > reach) continue;
    // Boxes of neighbours overlap: of those within reach the one whose land is nearest.
    const distance = distanceToFill(mark, x, y, isTouch ? reach : reach + smallPx);
    if (isTouch && distance > reach) continue;
    const id = mark.dataset['member'] ?? mark.dataset['dot'];
    if (id !== undefined && (!best || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

/** The member under the pointer on a map that moves, where the style sheet lets nothing be met. */
function passing(svg: SVGSVGElement, x: number, y: number): string | null {
  const camera = svg.querySelector<SVGGElement>('.map__camera');
  if (!camera) return null;
  camera.style.pointerEvents = 'auto';
  const met = document.elementFromPoint(x, y);
  camera.style.pointerEvents = '';
  return met?.closest<SVGElement>('.map__member')?.dataset['of'] ?? null;
}

/**
 * Forgiveness for small members: a finger beside one chooses it even on a large neighbour's land, a mouse only
 * where it hit no member.
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
      const onMember = (event.target as Element).closest(marks);
      const isTouch = pointerType.current === 'touch';
      if (!svg || (onMember && (!isTouch || smallerSide(onMember) < largePx))) return;
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
