import { expect, it } from 'vitest';
import { buildBasemap } from '../../../geo/basemap.ts';
import { toText } from '../../../geo/measure.ts';
import { repairedWorld } from '../../../geo/repairedWorld.ts';
import { buildWorldMap } from '../../../geo/world.ts';
import { committedText } from './committed.ts';

it('builds both products again, byte for byte as committed', { timeout: 120_000 }, () => {
  const source = repairedWorld();
  expect(toText(buildBasemap(source)) === committedText('basemap.topo.json')).toBe(true);
  expect(toText(buildWorldMap(source)) === committedText('world.topo.json')).toBe(true);
});
