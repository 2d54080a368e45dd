/** The conditions of every measurement. Results from before a change here cannot be compared with later ones. */
export const conditions = {
  viewport: { width: 1280, height: 720 },
  /** A school's network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency. Throughputs are in bytes per second. */
  slowNetwork: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
  /** A school's laptop while the page loads, as a slowdown factor of this machine's CPU. */
  slowCpu: 4,
  /** CPU slowdown factors at which a choice is timed. */
  choiceCpus: [4, 6],
  /** CPU slowdown factor at which a zoom is watched. */
  zoomCpu: 6,
  /** Members whose choice is timed: the largest, the smallest and one in between. */
  chosen: ['RUS', 'ARM', 'KAZ'],
  /** The member whose zoom is watched. */
  zoomed: 'KAZ',
  /** How long frames are watched after a choice, in milliseconds; a zoom takes about 0.7 s. */
  zoomMs: 1000,
} as const;

/** Further arguments with which benchmarks start Chromium. */
export const benchArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];
