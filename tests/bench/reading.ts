import { largestFiles } from '../fixtures/largestFiles.ts';
import { readAllianceBytes } from '#model/readAllianceText.ts';
import { median } from './statistics.ts';

/**
 * How long the door takes for files of nearly 1 MB, good, broken and made to be slow:
 * `npx tsx tests/bench/reading.ts`. In Node; a browser's main thread is of the same order.
 */
const rounds = 15;
const today = '2026-01-01';

for (const [name, text] of Object.entries(largestFiles())) {
  const bytes = new TextEncoder().encode(text);
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    found = readAllianceBytes(bytes, { today }).problems?.length ?? 0;
    times.push(performance.now() - from);
  }
  const figures = [Math.min(...times), median(times), Math.max(...times)].map((one) =>
    one.toFixed(0),
  );
  console.log(
    `${name.padEnd(44)} ${(bytes.length / 1e3).toFixed(0).padStart(4)} kB ${String(found).padStart(6)} problems; best, median, worst: ${figures.join(', ')} ms`,
  );
}
