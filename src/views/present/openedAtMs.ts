const openedKey = 'alliance-map-opened';

/**
 * When this notes window was opened, in milliseconds since 1970. The session storage keeps it across reloads until the
 * window is closed; without a kept value it is `nowMs`.
 */
export function openedAtMs(window: Window, nowMs: number): number {
  try {
    const kept = window.sessionStorage.getItem(openedKey);
    if (kept !== null) return Number(kept);
    window.sessionStorage.setItem(openedKey, String(nowMs));
  } catch {
    // Without storage the count starts again at each reload.
  }
  return nowMs;
}
