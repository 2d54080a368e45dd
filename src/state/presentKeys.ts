import type { KeyPress } from '#state/presentAction.ts';
import { isLit, presentCommands, type PresentCommand } from '#state/presentCommands.ts';
import type { PresentState } from '#state/presentState.ts';

/** The name of a key in the commands. Letters become small, so that Caps Lock makes no difference. */
export function toKeyName({ key, shift }: Pick<KeyPress, 'key' | 'shift'>): string {
  if (key === ' ' && shift) return 'Shift+ ';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** In the overview these keys move between its steps. The other keys of a remote still move the lesson. */
const walkKeys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);

/** The command of a key; undefined if the key does nothing in this state. */
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

/** In milliseconds. The same key again within this time is a double fire of a remote, not a second press. */
export const bounceMs = 150;

/** True for a press too soon after the same key. Digits of a typed number are exempt. */
export function isBounce({ lastKey, sheet }: PresentState, press: KeyPress): boolean {
  const isTyped = sheet === 'goTo' && /^\d$/.test(press.key);
  return (
    !isTyped &&
    lastKey !== null &&
    lastKey.key === toKeyName(press) &&
    // Absolute, because the clock may be set back between two presses.
    Math.abs(press.atMs - lastKey.atMs) < bounceMs
  );
}
