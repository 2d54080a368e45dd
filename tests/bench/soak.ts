import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../support/launchChromium.ts';
import { openSite } from '../support/site.ts';
import { benchArguments } from './conditions.ts';
import { toMarkdown } from './results.ts';
import { waitFor } from './soak/wait.ts';
import { wear } from './soak/wear.ts';

/**
 * `npm run bench:soak`: measures what weeks of use leave behind in the exhibit. Exits with code 1 if that exceeds the
 * limits. `-- --touches 2500 --hours 1 --seed 7 --print`
 */

const dist = join(import.meta.dirname, '../../dist');
const { values: options } = parseArgs({
  options: {
    touches: { type: 'string', default: '20000' },
    /** Hours of waiting, by the fake clock. */
    hours: { type: 'string', default: '23.4' },
    seed: { type: 'string', default: '20220516' },
    print: { type: 'boolean', default: false },
  },
});
if (!existsSync(join(dist, 'index.html'))) throw new Error('no dist/: run npm run build first');

const startedAt = new Date();
const site = await openSite();
// No just-in-time compilation: its code grows with use for a while, and that is not the page's doing.
const browser = await launchChromium('whole', [...benchArguments, '--js-flags=--jitless']);
const worn = await wear(browser, site.url, Number(options.touches), Number(options.seed));
const waited = await waitFor(browser, site.url, Number(options.hours));
const version = browser.version();
await browser.close();
await site.close();

const growth = worn.grown.at(-1);
if (!growth) throw new Error('--touches must be at least 1');
const figures = [
  ['heap after the touches, kB more', growth.heapKb, 512],
  ['DOM nodes more', growth.nodes, 20],
  ['listeners more', growth.listeners, 5],
  ['documents more', growth.documents, 0],
  ['requests, errors, ways off the page', worn.faults.length, 0],
  ['heap after the attract loop, kB more', waited.growth.heapKb, 1000],
  ['requests and errors in that time', waited.faults.length, 0],
] as const;
const rows = figures.map(([name, value, most]) => [
  name,
  String(value),
  `≤ ${most}`,
  value <= most ? 'yes' : '**no**',
]);
const report = `# What weeks on a wall leave behind

\`npm run bench:soak\`, ${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC: ${worn.touches} random touches
and choices (seed ${options.seed}; ${worn.met} met something) after 300 to warm up, then ${options.hours} hours of the
attract loop by a false clock. Chromium ${version}, headless, without machine code of its own (\`--jitless\`), 1920 × 1080; Node ${process.versions.node}; ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'};
load at the end ${loadavg()[0]?.toFixed(1)}. Measured after three collections, each time at the same place.

${toMarkdown(['', 'measured', 'allowed', 'kept'], rows)}

Heap after every 2,500 touches, kB more: ${worn.grown.map(({ heapKb }) => heapKb).join(', ')}.
`;
console.log(report);
for (const fault of new Set([...worn.faults, ...waited.faults])) console.log(fault);
if (!options.print) await writeFile(join(import.meta.dirname, 'SOAK.md'), report);
process.exitCode = figures.some(([, value, most]) => value > most) ? 1 : 0;
