/** One line of the table of results. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  /** Digits after the decimal point. */
  readonly digits: number;
  /** The target: an absolute number, or a multiple of the static page's value. */
  readonly aim?: { readonly atMost: number } | { readonly timesLimit: number };
}

/** All lines of the table, in order. */
export const figures: readonly Figure[] = [
  {
    key: 'transferredKb',
    label: 'transferred before the page is quiet, kB',
    digits: 1,
    aim: { atMost: 200 },
  },
  { key: 'htmlKb', label: 'of it HTML, kB', digits: 1, aim: { atMost: 60 } },
  { key: 'scriptKb', label: 'of it script, kB', digits: 1, aim: { atMost: 90 } },
  { key: 'requests', label: 'requests', digits: 0 },
  { key: 'nodes', label: 'DOM elements', digits: 0, aim: { atMost: 2500 } },
  { key: 'timeToMapMs', label: 'time to map, slow, ms', digits: 0, aim: { timesLimit: 1.15 } },
  {
    key: 'timeToChoiceMs',
    label: 'time to first working choice, slow, ms',
    digits: 0,
    aim: { timesLimit: 1.25 },
  },
  { key: 'blockingMs', label: 'total blocking time, slow, ms', digits: 0, aim: { atMost: 50 } },
  { key: 'longestTaskMs', label: 'longest task, slow, ms', digits: 0 },
  {
    key: 'panelMs4',
    label: 'choice → panel painted, CPU 4×, ms',
    digits: 0,
    aim: { timesLimit: 1 },
  },
  {
    key: 'panelMs6',
    label: 'choice → panel painted, CPU 6×, ms',
    digits: 0,
    aim: { timesLimit: 1 },
  },
  { key: 'inpMs6', label: 'INP of a choice, CPU 6×, ms', digits: 0, aim: { timesLimit: 1 } },
  {
    key: 'missedFrames',
    label: 'zoom, CPU 6×: frames missed in 1 s',
    digits: 0,
    aim: { timesLimit: 1 },
  },
  {
    key: 'worstFrameMs',
    label: 'zoom, CPU 6×: worst frame, ms',
    digits: 1,
    aim: { timesLimit: 1 },
  },
  { key: 'heapMb', label: 'heap after load, MB', digits: 2, aim: { atMost: 4 } },
];
