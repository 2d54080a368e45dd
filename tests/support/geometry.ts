import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasemap, type Basemap } from '#geometry/basemap.ts';
import { buildMapGeometry } from '#geometry/buildMapGeometry.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { six } from './alliance.ts';

/** A committed product of `geo/build.ts`, parsed as JSON but not checked. */
export function committedFile(name: 'basemap.topo.json' | 'world.topo.json'): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../geo', name), 'utf8'));
}

/** The committed basemap, read and checked. */
export const committedBasemap = (): Basemap => readBasemap(committedFile('basemap.topo.json'));

/** The committed basemap, projected for the six. */
export const builtInGeometry = (): MapGeometry => buildMapGeometry(committedBasemap(), six);
