import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/launchChromium.ts';
import { benchArguments, conditions } from './conditions.ts';
import { countingServer } from './countingServer.ts';
import type { Candidate } from './lab.ts';
import { measureBlocking } from './measures/blocking.ts';
import { measureChoices } from './measures/choice.ts';
import { measureLoad } from './measures/load.ts';
import { measureTimeToChoice } from './measures/timeToChoice.ts';
import { measureTimeToMap } from './measures/timeToMap.ts';
import { measureZoom } from './measures/zoom.ts';
import { recordChoices } from './recordChoices.ts';
import { toCircumstances, toTable } from './results.ts';
import { median } from './statistics.ts';
import { writeStaticPage } from './staticPage.ts';

/**
 * `npm run bench`: compares the built site with a static page made from the same build. `-- --rounds 9 --only
 * load,blocking,map,first,choice,zoom --print` (print: RESULTS.md is not changed).
 */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

type Measure = (browser: Browser, page: Candidate) => Promise<Record<string, number>>;

const measures: Readonly<Record<string, Measure>> = {
  load: async (browser, page) => ({ ...(await measureLoad(browser, page)) }),
  blocking: async (browser, page) => ({ ...(await measureBlocking(browser, page)) }),
  map: async (browser, page) => ({ timeToMapMs: await measureTimeToMap(browser, page) }),
  first: async (browser, page) => ({ timeToChoiceMs: await measureTimeToChoice(browser, page) }),
  choice: async (browser, page) => {
    const choices = await measureChoices(browser, page);
    const at = (cpu: number, value: 'panelMs' | 'inpMs') =>
      median(choices.filter((one) => one.cpu === cpu).map((one) => one[value]));
    return Object.fromEntries(
      conditions.choiceCpus.flatMap((cpu) => [
        [`panelMs${cpu}`, at(cpu, 'panelMs')],
        [`inpMs${cpu}`, at(cpu, 'inpMs')],
      ]),
    );
  },
  zoom: async (browser, page) => ({ ...(await measureZoom(browser, page)) }),
};

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: Object.keys(measures).join(',') },
    print: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const chosen = options.only.split(',');
const unknown = chosen.filter((name) => !(name in measures));
if (unknown.length > 0 || !(rounds >= 1))
  throw new Error(
    `--only takes ${Object.keys(measures).join(', ')} and --rounds a number from 1; not "${unknown.join(', ') || options.rounds}"`,
  );

if (!existsSync(join(dist, 'index.html')))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const launch = () => launchChromium('whole', benchArguments);

const startedAt = new Date();
const folder = await mkdtemp(join(tmpdir(), 'alliance-bench-'));
const ours: Candidate = { name: 'ours', server: await countingServer([dist]) };
let browser = await launch();
const version = browser.version();
await writeStaticPage(dist, folder, await recordChoices(browser, ours));
await browser.close();
const limit: Candidate = { name: 'limit', server: await countingServer([folder]) };

const results = new Map<string, Map<string, number[]>>();
function keep(page: string, measured: Readonly<Record<string, number>>) {
  const of = results.get(page) ?? new Map<string, number[]>();
  results.set(page, of);
  for (const [key, value] of Object.entries(measured)) of.set(key, [...(of.get(key) ?? []), value]);
}

for (let round = 0; round < rounds; round += 1) {
  // Each round has a new browser, and the two pages take turns to be first, so that neither always finds it warm.
  browser = await launch();
  const order = round % 2 === 0 ? [ours, limit] : [limit, ours];
  for (const name of chosen)
    for (const page of order) {
      try {
        keep(page.name, (await measures[name]?.(browser, page)) ?? {});
      } catch (problem) {
        console.error(`round ${round + 1}, ${name} of ${page.name}: ${String(problem)}`);
      }
    }
  await browser.close();
  console.error(`round ${round + 1} of ${rounds}`);
}

ours.server.close();
limit.server.close();
await rm(folder, { recursive: true, force: true });
const circumstances = toCircumstances(version, rounds, startedAt);
const table = toTable(results);
console.log(`${circumstances}\n\n${table}`);
if (!options.print)
  await writeFile(
    join(import.meta.dirname, 'RESULTS.md'),
    `# Our page beside the static one\n\nWritten by \`npm run bench\`; what is measured and how: [README.md](README.md).\n\n${circumstances}\n\n${table}\n`,
  );
