import type { KeyPress } from '#state/presentAction.ts';
import { isLit, presentCommands, type PresentCommand } from '#state/presentCommands.ts';
import type { PresentState } from '#state/presentState.ts';

/** A key by the name the commands have for it; letters count the same with Caps Lock. */
export function toKeyName({ key, shift }: Pick<KeyPress, 'key' | 'shift'>): string {
  if (key === ' ' && shift) return 'Shift+ ';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** In the overview these go from step to step there; a remote's other keys move the lesson as ever. */
const walkKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

/** The command of a key; undefined where the key does nothing now. */
export function presentCommandOf(
  state: PresentState,
  press: Pick<KeyPress, 'key' | 'shift'>,
): PresentCommand | undefined {
  const name = toKeyName(press);
  const isSign = name.length === 1 && name !== ' ';
  if (isSign && !state.hearsSigns && state.sheet !== 'goTo') return undefined;
  if (state.sheet === 'overview' && walkKeys.has(name)) return undefined;
  return presentCommands.find(
    ({ keys, when = isLit, ofScreenOnly }) =>
      keys.includes(name) && when(state) && !(ofScreenOnly && state.role === 'notes'),
  );
}

/** A remote's second press of the same key within this time is a bounce, in milliseconds. */
export const bounceMs = 150;

/** True for a press that came too soon after the same key; digits typed as a number may follow each other fast. */
export function isBounce({ lastKey, sheet }: PresentState, press: KeyPress): boolean {
  const isTyped = sheet === 'goTo' && /^\d$/.test(press.key);
  return (
    !isTyped &&
    lastKey !== null &&
    lastKey.key === toKeyName(press) &&
    // A clock may be set back between two presses.
    Math.abs(press.atMs - lastKey.atMs) < bounceMs
  );
}
