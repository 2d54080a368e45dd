import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';

/** A finger or an unsteady hand this close to a small member means it, in pixels. */
const forgivenessPx = { mouse: 20, touch: 26 };
/** Members smaller than this on screen attract; the others are easy to hit. */
const smallPx = 44;
/** What a pointer can hit of a member: its shape, and the dot of a tiny one. */
const marks = '[data-member], [data-dot]';

function distanceTo(rect: DOMRect, x: number, y: number): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right);
  const dy = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(dx, dy);
}

/** The member that a click near `x`, `y` means; null where none is near enough. */
function nearest(svg: SVGSVGElement, x: number, y: number, reach: number, onlySmall: boolean) {
  let best: { id: string; distance: number } | null = null;
  for (const shape of svg.querySelectorAll<SVGElement>(marks)) {
    const rect = shape.getBoundingClientRect();
    if (onlySmall && Math.min(rect.width, rect.height) >= smallPx) continue;
    const distance = distanceTo(rect, x, y);
    const id = shape.dataset['member'] ?? shape.dataset['dot'];
    if (id !== undefined && distance <= reach && (!best || distance < best.distance))
      best = { id, distance };
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
 * Forgiveness for small members: a touch within reach of one chooses it even on a neighbour's land,
 * a mouse click only where it hit no member.
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
      if (!svg || (onMember && !isTouch)) return;
      const reach = isTouch ? forgivenessPx.touch : forgivenessPx.mouse;
      const { clientX, clientY } = event;
      const id =
        nearest(svg, clientX, clientY, reach, true) ??
        (svg.dataset['moving'] ? passing(svg, clientX, clientY) : null);
      if (id === null) return;
      event.preventDefault();
      event.stopPropagation();
      choose(id);
    },
  };
}
