import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { distanceToFill } from '#views/map/distanceToFill.ts';

/** Members smaller than this on screen attract; the others are easy to hit. In pixels. */
const smallPx = 44;
/** From this size on a member has room enough to give a finger away to a small one beside it, in pixels. */
const largePx = 88;
/** How far beside a small member a mouse may be that hit no other, in pixels. */
const mouseReachPx = 20;
/** A finger is as wide as such a target, and may miss it by so much, in pixels. */
const fingerMissPx = 10;
/** What a pointer can hit of a member: its shape, and the dot of a tiny one. */
const marks = '[data-member], [data-dot]';

/** Of a mark on the screen, in pixels. */
function smallerSide(mark: Element): number {
  const { width, height } = mark.getBoundingClientRect();
  return Math.min(width, height);
}

/** The small member that a click at `x`, `y` means; null where none is near enough. */
function nearest(svg: SVGSVGElement, x: number, y: number, isTouch: boolean): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const mark of svg.querySelectorAll<SVGGeometryElement>(marks)) {
    const side = smallerSide(mark);
    if (side >= smallPx) continue;
    const reach = isTouch ? (smallPx - side) / 2 + fingerMissPx : mouseReachPx;
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const isFar = x < left - reach || x > right + reach || y < top - reach || y > bottom + reach;
    const distance = isFar ? Infinity : distanceToFill(mark, x, y, reach);
    const id = mark.dataset['member'] ?? mark.dataset['dot'];
    if (id !== undefined && distance < (best?.distance ?? Infinity)) best = { id, distance };
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
