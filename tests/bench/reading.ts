import { largestFiles } from '../fixtures/largestFiles.ts';
import { readAllianceBytes } from '#model/reading/readAllianceText.ts';
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
  /** What the processor did, on however busy a machine. */
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
