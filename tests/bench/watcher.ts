/** What the watcher has seen so far. All times are in milliseconds since the start of the navigation. */
export interface Watched {
  /** Start and length of each task longer than 50 ms. */
  readonly longTasks: [number, number][];
  /** Longest duration of each interaction, from the event to the next paint. */
  readonly interactions: Record<string, number>;
  /** When the last pointer went down. */
  pointerDown: number;
  /** When the awaited panel was first painted; null until then. */
  panelPaintedAt: number | null;
  /**
   * Starts to wait for the panel `id`. With `everyFrame` it looks in every frame, for pages on which no element changes
   * because the script does not run yet.
   */
  await(id: string, everyFrame: boolean): void;
  /** Times of the frames during the next `ms` milliseconds. */
  frames(ms: number): Promise<number[]>;
}

/** Installs the watcher. Runs in the page before its own scripts. */
export function installWatcher(): void {
  const watched: Watched = {
    longTasks: [],
    interactions: {},
    pointerDown: 0,
    panelPaintedAt: null,
    await(id, everyFrame) {
      wanted = id;
      watched.panelPaintedAt = null;
      if (everyFrame) requestAnimationFrame(lookEveryFrame);
      look();
    },
    frames: (ms) =>
      new Promise((done) => {
        const times: number[] = [];
        const startMs = performance.now();
        requestAnimationFrame(function note(nowMs) {
          times.push(nowMs);
          if (nowMs - startMs < ms) requestAnimationFrame(note);
          else done(times);
        });
      }),
  };
  let wanted: string | null = null;

  function look() {
    if (wanted === null) return;
    const panel = document.getElementById(wanted);
    if (!panel || panel.getClientRects().length === 0) return;
    wanted = null;
    // The message is handled after the paint that follows this frame.
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => {
        watched.panelPaintedAt = performance.now();
        channel.port1.close();
      });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }
  function lookEveryFrame() {
    look();
    if (wanted !== null) requestAnimationFrame(lookEveryFrame);
  }

  const observe = (options: PerformanceObserverInit, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry))).observe({
      buffered: true,
      ...options,
    });
  observe({ type: 'longtask' }, ({ startTime, duration }) =>
    watched.longTasks.push([startTime, duration]),
  );
  observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit, (entry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
    if (!interactionId) return;
    const before = watched.interactions[interactionId] ?? 0;
    watched.interactions[interactionId] = Math.max(before, duration);
  });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  addEventListener(
    'pointerdown',
    ({ timeStamp }) => {
      watched.pointerDown = timeStamp;
    },
    true,
  );
  (window as unknown as { watched: Watched }).watched = watched;
}
