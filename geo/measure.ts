import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { toArc, type Territory } from './topologies.ts';

/** The text of a topology as it is committed. */
export const toText = (topology: Topology): string => `${JSON.stringify(topology)}\n`;

export const brotliBytes = (topology: Topology): number =>
  brotliCompressSync(toText(topology)).length;

/** Number of different vertices of the arcs that a country uses. */
export function countVertices(topology: Topology, { arcs }: Territory): number {
  const used = new Set(arcs.flat(2).map(toArc));
  return [...used].reduce((sum, arc) => sum + (topology.arcs[arc]?.length ?? 0) - 1, 0);
}

/** Sizes of a topology in words, for the log. */
export function measure(topology: Topology): string {
  const text = toText(topology);
  const vertices = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const sizes = [
    `${Buffer.byteLength(text)} bytes`,
    `${gzipSync(text, { level: 9 }).length} gzip`,
    `${brotliBytes(topology)} brotli`,
  ];
  return `${sizes.join(', ')}; ${topology.arcs.length} arcs, ${vertices} points`;
}
