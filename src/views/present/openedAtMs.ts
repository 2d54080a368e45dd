const openedKey = 'alliance-map-opened';

/**
 * When this window of notes was opened, in milliseconds since 1970: now, where its session, which outlives a
 * reload and ends with the window, knows nothing else.
 */
export function openedAtMs(window: Window, nowMs: number): number {
  try {
    const kept = window.sessionStorage.getItem(openedKey);
    if (kept !== null) return Number(kept);
    window.sessionStorage.setItem(openedKey, String(nowMs));
  } catch {
    // Without storage a reload begins again.
  }
  return nowMs;
}
