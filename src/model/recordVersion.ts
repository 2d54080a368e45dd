import type { Alliance } from '#model/alliance.ts';

/** A hash of a text in 32 bits, begun at `seed`: FNV-1a, its high bits mixed into the low ones after each letter. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // FNV alone changes the high bits little at the end of a text.
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');

/**
 * Names the exact content of a record by sixteen hex digits: any changed word changes them. Tells
 * versions apart; it is no seal against somebody who forges one.
 */
export function recordVersion(alliance: Alliance): string {
  const text = JSON.stringify(alliance);
  return `${hex(hash32(text, 0x811c9dc5))}${hex(hash32(text, 0x9747b28c))}`;
}
