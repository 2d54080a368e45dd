import { largestFiles } from '../fixtures/largestFiles.ts';
import { readAllianceBytes } from '#model/reading/readAllianceText.ts';
import { median } from './statistics.ts';

/**
 * Measures how long files of nearly 1 MB take to read: valid files, broken ones, and ones made to be slow. Run with
 * `npx tsx tests/bench/reading.ts`. It runs in Node; the main thread of a browser takes about as long.
 */
const rounds = 15;
const today = '2026-01-01';

for (const [name, text] of Object.entries(largestFiles())) {
  const bytes = new TextEncoder().encode(text);
  const times: number[] = [];
  /** CPU time in milliseconds, which does not depend on how busy the machine is. */
  const work: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    const before = process.cpuUsage();
    found = readAllianceBytes(bytes, { today }).problems?.length ?? 0;
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
  }
  const figures = [median(work), Math.min(...times), median(times)].map((one) => one.toFixed(0));
  console.log(
    `${name.padEnd(44)} ${(bytes.length / 1e3).toFixed(0).padStart(4)} kB ${String(found).padStart(6)} problems; processor, best, median: ${figures.join(', ')} ms`,
  );
}
