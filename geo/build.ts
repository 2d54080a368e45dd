import { readFileSync, writeFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { buildBasemap } from './basemap.ts';
import { basemapChecks, problemsOf, worldChecks } from './checks.ts';
import { measure, toText } from './measure.ts';
import { repairedWorld } from './repairedWorld.ts';
import { buildWorldMap } from './world.ts';

const fileUrl = (name: string) => new URL(name, import.meta.url);

function committedText(name: string): string | undefined {
  try {
    return readFileSync(fileUrl(name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes a file; with `--check`, only compares it with the committed file. Returns problems. */
function deliver(name: string, topology: Topology, isCheck: boolean): readonly string[] {
  const text = toText(topology);
  console.log(`${name}: ${measure(topology)}`);
  if (!isCheck) writeFileSync(fileUrl(name), text);
  else if (committedText(name) !== text)
    return [`${name} differs from what the sources give: run npm run build:geo and commit it`];
  return [];
}

const isCheck = process.argv.includes('--check');
const source = repairedWorld();
const basemap = buildBasemap(source);
const world = buildWorldMap(source);
const problems = [
  ...problemsOf(basemap, basemapChecks).map((problem) => `basemap.topo.json: ${problem}`),
  ...problemsOf(world, worldChecks).map((problem) => `world.topo.json: ${problem}`),
];
if (problems.length === 0) {
  problems.push(
    ...deliver('basemap.topo.json', basemap, isCheck),
    ...deliver('world.topo.json', world, isCheck),
  );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
