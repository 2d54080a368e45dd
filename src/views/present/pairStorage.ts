import type { Role } from '#state/viewState.ts';

/** Beginning of the name of a window of notes; its lesson's secret follows. */
export const notesName = 'alliance-map-notes-';

const pairKey = 'alliance-map-lesson';

function newPair(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The secret that a lesson's two windows share. It outlives a reload: the notes keep it in the window's
 * name, the audience's window in its session, which ends with the window.
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

/** Lets other windows hear a text through the `storage` event; nothing stays stored. */
export function passThroughStorage(window: Window, key: string, text: string): void {
  try {
    window.localStorage.setItem(key, text);
    window.localStorage.removeItem(key);
  } catch {
    // Without storage the other ways must do.
  }
}
