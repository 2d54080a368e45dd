/** In milliseconds. A browser reports more idle time than this only if nothing on the page moves. */
const pauseMs = 20;

/** Interval between two checks, in milliseconds. */
const lookEveryMs = 200;

/** Longest time to wait, in milliseconds. */
const atMostMs = 10_000;

/**
 * Resolves when the browser is idle and nothing on the page moves, at the latest after ten seconds. Without
 * `requestIdleCallback` it resolves after half a second.
 */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (!('requestIdleCallback' in window)) {
      setTimeout(resolve, 500);
      return;
    }
    const giveUpAt = performance.now() + atMostMs;
    const look = () => {
      requestIdleCallback(
        (deadline) => {
          if (deadline.timeRemaining() > pauseMs || performance.now() > giveUpAt) resolve();
          else setTimeout(look, lookEveryMs);
        },
        { timeout: Math.max(1, giveUpAt - performance.now()) },
      );
    };
    look();
  });
}
