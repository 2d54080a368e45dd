import { useEffect } from 'react';
import { isBlockedKey } from '#state/kioskKeys.ts';
import { holdBack } from '#state/urlSync.ts';

/** True if the link would leave the page or open another window. Takes any element, because the map's links are SVG. */
function leadsAway(link: Element): boolean {
  if (link.hasAttribute('target') || link.hasAttribute('download')) return true;
  const here = new URL(window.location.href);
  const there = new URL(link.getAttribute('href') ?? '', here);
  return (
    there.protocol !== here.protocol || there.host !== here.host || there.pathname !== here.pathname
  );
}

const prevent = (event: Event) => {
  if (event.cancelable) event.preventDefault();
};

const handleKey = (event: KeyboardEvent) => {
  if (!isBlockedKey(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

const handleWheel = (event: WheelEvent) => {
  // Ctrl and the wheel, or two fingers on a touchpad, would leave the page zoomed for all later visitors.
  if (event.ctrlKey) event.preventDefault();
};

const handleTouchMove = (event: TouchEvent) => {
  if (event.touches.length > 1) prevent(event);
};

const handleClick = (event: MouseEvent) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest('a[href]');
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const picksFile = target?.closest('input[type="file"]') != null;
  if (!picksFile && !(link && (opensElsewhere || leadsAway(link)))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};

const prevented = [
  'contextmenu',
  'dragstart',
  'dragover',
  'drop',
  'selectstart',
  'auxclick',
  'gesturestart',
] as const;

/** Blocks every way out of an exhibit: menus, dragging, selection, zoom, shortcuts, links that lead out, and Back. */
export function useWayOutGuard(): void {
  useEffect(() => {
    const active = { capture: true, passive: false };
    for (const type of prevented) window.addEventListener(type, prevent, active);
    window.addEventListener('keydown', handleKey, active);
    window.addEventListener('wheel', handleWheel, active);
    window.addEventListener('touchmove', handleTouchMove, active);
    window.addEventListener('click', handleClick, active);
    const letGoOfBack = holdBack(window);
    return () => {
      letGoOfBack();
      for (const type of prevented) window.removeEventListener(type, prevent, active);
      window.removeEventListener('keydown', handleKey, active);
      window.removeEventListener('wheel', handleWheel, active);
      window.removeEventListener('touchmove', handleTouchMove, active);
      window.removeEventListener('click', handleClick, active);
    };
  }, []);
}
