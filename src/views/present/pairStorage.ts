import type { Role } from '#state/viewState.ts';

/** Prefix of the name of a notes window; the secret of its lesson follows. */
export const notesName = 'alliance-map-notes-';

const pairKey = 'alliance-map-lesson';

function newPair(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The secret that the two windows of a lesson share. It survives a reload: the notes window keeps it in its window
 * name, the audience's window in its session storage, which ends with the window.
 */
export function pairOf(window: Window, role: Role): string {
  if (role === 'notes' && window.name.startsWith(notesName))
    return window.name.slice(notesName.length);
  try {
    const pair = window.sessionStorage.getItem(pairKey) ?? newPair();
    window.sessionStorage.setItem(pairKey, pair);
    return pair;
  } catch {
    return newPair();
  }
}

/** Sends a text to other windows through the `storage` event; nothing stays stored. */
export function passThroughStorage(window: Window, key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
    window.localStorage.removeItem(key);
  } catch {
    // Without storage the other ways must do.
  }
}
