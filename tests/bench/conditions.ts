/** What every page is measured under. Changing a number here makes older results incomparable. */
export const conditions = {
  viewport: { width: 1280, height: 720 },
  /** A school's network: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
  slowNetwork: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
  /** A school's laptop while it loads, as a factor on this machine's CPU. */
  slowCpu: 4,
  /** The factors under which a choice is timed. */
  choiceCpus: [4, 6],
  /** The factor under which a zoom is watched. */
  zoomCpu: 6,
  /** Members whose choice is timed: the largest, the smallest, and one between. */
  chosen: ['RUS', 'ARM', 'KAZ'],
  /** The member whose zoom is watched. */
  zoomed: 'KAZ',
  /** How long frames are watched after a choice; a zoom takes about 0.7 s. */
  zoomMs: 1000,
} as const;

/** What benchmarks start Chromium with besides. */
export const benchArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];
