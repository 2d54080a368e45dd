import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { KeyPress } from '#state/presentAction.ts';
import type { PresentCommand } from '#state/presentCommands.ts';
import { isBounce, presentCommandOf } from '#state/presentKeys.ts';
import type { PresentStore } from '#views/present/usePresentState.ts';
import { isTyping } from '#views/ui/isTyping.ts';

/** If L is held longer than this, the spotlight ends with the key; a shorter press toggles it. In milliseconds. */
const heldMs = 400;

/** Reads a key. On layouts without Latin letters it is read by its position on the keyboard. */
function toPress(event: KeyboardEvent): KeyPress {
  const { key, code, shiftKey: shift, timeStamp } = event;
  const isForeign = key.length === 1 && key > '~';
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const sign = { Period: '.', Comma: ',' }[code];
  const named = isForeign ? (letter ?? sign ?? key) : key;
  return { key: named, shift, atMs: performance.timeOrigin + timeStamp };
}

/**
 * True if the focused control uses the key itself: Space and Enter on buttons and links, arrows, Home and End on the
 * seats.
 */
function belongsToControl(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (key === ' ' || key === 'Enter') return target.closest('button, a[href], summary') !== null;
  return /^Arrow|^Home$|^End$/.test(key) && target.closest('[role="toolbar"]') !== null;
}

/**
 * Listens to the keys of a lesson. It runs before the page's own listeners, so that a remote's letters do not move
 * between the seats.
 */
export function usePresentKeys(
  { latest, send }: Pick<PresentStore, 'latest' | 'send'>,
  perform: (effect: NonNullable<PresentCommand['effect']>) => void,
): void {
  const lightSinceMs = useRef<number | null>(null);
  const handleKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // The start button of a remote sends F5, which must never reload the page, wherever the focus is.
    if (event.key === 'F5') event.preventDefault();
    if (isTyping(event.target)) return;
    const press = toPress(event);
    const command = presentCommandOf(latest(), press);
    if (!command || belongsToControl(event.target, press.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat || isBounce(latest(), press)) return;
    send({ type: 'key', ...press });
    if (command.id === 'spotlight' && latest().spotlight) lightSinceMs.current = press.atMs;
    if (command.effect) perform(command.effect);
  });
  const handleKeyUp = useEffectEvent((event: KeyboardEvent) => {
    const { key, atMs } = toPress(event);
    const since = lightSinceMs.current;
    if (key.toLowerCase() !== 'l' || since === null) return;
    lightSinceMs.current = null;
    if (atMs - since > heldMs) send({ type: 'spotlightOff' });
  });
  // A layout effect, so that keys work as soon as the page shows the mode.
  useLayoutEffect(() => {
    document.addEventListener('keydown', handleKeyDown, { capture: true });
    document.addEventListener('keyup', handleKeyUp);
    return () => {
      document.removeEventListener('keydown', handleKeyDown, { capture: true });
      document.removeEventListener('keyup', handleKeyUp);
    };
  }, []);
}
