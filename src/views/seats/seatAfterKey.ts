import type { Member } from '#model/member.ts';

const directions: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Id of the seat that a key leads to from `from`; null if the key leads nowhere. Arrow keys follow the member's own
 * neighbour table. They follow the order of the list if the file has no such table or the neighbour is not among the
 * seats.
 */
export function seatAfterKey(members: readonly Member[], from: string, key: string): string | null {
  const index = members.findIndex(({ id }) => id === from);
  const current = members[index];
  if (!current) return null;
  const direction = directions[key];
  if (direction) {
    if (current.arrows) {
      const next = current.arrows[direction];
      if (next === undefined || members.some(({ id }) => id === next)) return next ?? null;
    }
    const step = direction === 'left' || direction === 'up' ? -1 : 1;
    return members[index + step]?.id ?? null;
  }
  if (key === 'Home') return members[0]?.id ?? null;
  if (key === 'End') return members.at(-1)?.id ?? null;
  if (!/^\p{L}$/u.test(key)) return null;
  const after = [...members.slice(index + 1), ...members.slice(0, index + 1)];
  const letter = key.toLowerCase();
  return after.find(({ name }) => name.toLowerCase().startsWith(letter))?.id ?? null;
}
