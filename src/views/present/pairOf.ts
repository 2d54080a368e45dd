import type { Role } from '#state/viewState.ts';
import { notesName } from '#views/present/windowLink.ts';

const storageKey = 'alliance-map-lesson';

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
    const pair = window.sessionStorage.getItem(storageKey) ?? newPair();
    window.sessionStorage.setItem(storageKey, pair);
    return pair;
  } catch {
    return newPair();
  }
}
