import type { Alliance } from '#model/alliance.ts';

/** 32-bit FNV-1a hash of a text that starts at `seed` and mixes the high bits into the low ones after each letter. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // With FNV alone, the last letters of a text hardly change the high bits.
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');

/**
 * Version of a record: sixteen hex digits that depend on its exact content. Tells versions apart, but does not
 * protect against forgery.
 */
export function recordVersion(alliance: Alliance): string {
  const text = JSON.stringify(alliance);
  return `${hex(hash32(text, 0x811c9dc5))}${hex(hash32(text, 0x9747b28c))}`;
}
