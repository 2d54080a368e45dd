import type { CDPSession } from 'playwright-core';

/** What a page still holds after garbage collection. */
export interface Vitals {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Collects garbage and reads what is left. The session needs `Performance.enable` first. */
export async function readVitals(cdp: CDPSession): Promise<Vitals> {
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heapKb: Math.round(of('JSHeapUsedSize') / 1000),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}

/** What was added between two readings. */
export function growthOf(before: Vitals, after: Vitals): Vitals {
  return {
    heapKb: after.heapKb - before.heapKb,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
  };
}
