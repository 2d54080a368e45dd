/** What an idle browser has left where no frame waits to be drawn, in milliseconds; between frames it has less. */
const pauseMs = 20;

/** How long it waits to look again, in milliseconds. */
const lookEveryMs = 200;

/** From then on it no longer waits, in milliseconds. */
const atMostMs = 10_000;

/**
 * Resolves when the browser has nothing better to do and nothing on the page moves, or at the latest
 * after ten seconds. Where a browser does not tell, after half a second.
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
