import type { CDPSession } from 'playwright-core';

/** What a page holds on to, after everything that can be given back was. */
export interface Vitals {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
}

/** Needs `Performance.enable` once before. */
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

export function growthOf(before: Vitals, after: Vitals): Vitals {
  return {
    heapKb: after.heapKb - before.heapKb,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    documents: after.documents - before.documents,
  };
}
