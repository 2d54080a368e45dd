import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/launchChromium.ts';
import { benchArguments } from './conditions.ts';
import { countingServer } from './countingServer.ts';
import { generateAlliance, memberLists, type MemberCount } from './generateAlliance.ts';
import { withBench, type Candidate } from './lab.ts';
import { measureChoices } from './measures/choice.ts';
import { measureOpening } from './measures/openFile.ts';
import { measureOwnLoad } from './measures/ownLoad.ts';
import { measureZoom } from './measures/zoom.ts';
import { raiseLimits } from './raiseLimits.ts';
import { toCircumstances, toMarkdown } from './results.ts';
import { median } from './statistics.ts';

/**
 * `npm run bench:growth`: measures what more members and more statements cost when a reader opens such a file. `--
 * --rounds 3 --members 6,32,60 --statements 10,1000,10000 --print`
 */

const dist = join(import.meta.dirname, '../../dist');
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    members: { type: 'string', default: '6,32,60' },
    statements: { type: 'string', default: '10,1000,10000' },
    print: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const memberCounts = options.members.split(',').map(Number) as MemberCount[];
const statementCounts = options.statements.split(',').map(Number);
if (
  !memberCounts.every((count) => count in memberLists) ||
  !statementCounts.every(Number.isInteger)
)
  throw new Error('--members takes 6, 32 and 60; --statements whole numbers');
if (!existsSync(join(dist, 'index.html'))) throw new Error('no dist/: run npm run build first');

const columns = [
  { key: 'drawnMs', label: 'load: map drawn, ms', aim: 1.5 },
  { key: 'workMs', label: 'file opened: main thread, ms', aim: null },
  { key: 'panelMs', label: 'choice, CPU 6×, ms', aim: 1.3 },
  { key: 'missedFrames', label: 'zoom, CPU 6×: frames missed', aim: null },
  { key: 'worstFrameMs', label: 'zoom: worst frame, ms', aim: null },
  { key: 'heapMb', label: 'heap, MB', aim: null },
  { key: 'nodes', label: 'DOM elements', aim: null },
] as const;

/** Ids of the two members with the largest shapes, which can be clicked in any frame. */
function largest(browser: Browser, candidate: Candidate): Promise<readonly string[]> {
  return withBench(browser, candidate, {}, async ({ page, url, settle, ask }) => {
    await page.goto(url);
    await settle(1500);
    return ask(() =>
      [...document.querySelectorAll<SVGElement>('svg [data-member]')]
        .map((shape) => {
          const { width, height } = shape.getBoundingClientRect();
          return { id: shape.dataset['member'] ?? '', size: width * height };
        })
        .toSorted((a, b) => b.size - a.size)
        .slice(0, 2)
        .map(({ id }) => id),
    );
  });
}

async function measure(browser: Browser, candidate: Candidate, members: MemberCount) {
  const load = await measureOwnLoad(browser, candidate, memberLists[members]);
  const text = await (await fetch(`${server.url}${candidate.name}.json`)).text();
  const workMs = await measureOpening(browser, candidate, text, members);
  const chosen = await largest(browser, candidate);
  const choices = await measureChoices(browser, candidate, [...chosen, ...chosen, ...chosen], [6]);
  const zoom = await measureZoom(browser, candidate, chosen[0]);
  return { ...load, ...zoom, workMs, panelMs: median(choices.map(({ panelMs }) => panelMs)) };
}

const startedAt = new Date();
const folder = await mkdtemp(join(tmpdir(), 'alliance-growth-'));
await raiseLimits(dist, folder);
const variants = memberCounts.flatMap((members) =>
  statementCounts.map((statements) => ({ members, statements, name: `${members}-${statements}` })),
);
for (const { members, statements, name } of variants)
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify(generateAlliance(members, statements)),
  );
const server = await countingServer([folder]);
// A host compresses its files in advance; this server does so at the first request.
for (const { name } of variants) await (await fetch(`${server.url}${name}.json`)).arrayBuffer();

const results = new Map<string, Record<string, number>[]>();
let version = '';
for (let round = 0; round < rounds; round += 1) {
  const browser = await launchChromium('whole', benchArguments);
  version = browser.version();
  for (const { members, name } of variants) {
    const candidate = { name, server, path: `?data=${name}.json` };
    try {
      const measured = await measure(browser, candidate, members);
      results.set(name, [...(results.get(name) ?? []), measured]);
    } catch (problem) {
      console.error(`round ${round + 1}, ${name}: ${String(problem)}`);
    }
  }
  await browser.close();
  console.error(`round ${round + 1} of ${rounds}`);
}
server.close();
await rm(folder, { recursive: true, force: true });

const valueOf = (name: string, key: string) =>
  median((results.get(name) ?? []).map((one) => one[key] ?? Number.NaN));
const rows = variants.map(({ members, statements, name }) => [
  `${members} members, ${statements} statements`,
  ...columns.map(({ key }) => {
    const value = valueOf(name, key);
    return Number.isNaN(value) ? 'not measured' : value.toFixed(key === 'heapMb' ? 1 : 0);
  }),
]);
const [fewest, most] = [Math.min(...statementCounts), Math.max(...statementCounts)];
const ratios = memberCounts.map((members) => [
  `${members} members: ${most} statements ÷ ${fewest}`,
  ...columns.map(({ key, aim }) => {
    const ratio = valueOf(`${members}-${most}`, key) / valueOf(`${members}-${fewest}`, key);
    if (!Number.isFinite(ratio)) return '';
    return `${ratio.toFixed(2)}${aim === null ? '' : ` (≤ ${aim}: ${ratio <= aim ? 'yes' : '**no**'})`}`;
  }),
]);
const table = toMarkdown(['', ...columns.map(({ label }) => label)], [...rows, ...ratios]);
const circumstances = toCircumstances(version, rounds, startedAt);
console.log(`${circumstances}\n\n${table}`);
if (!options.print)
  await writeFile(
    join(import.meta.dirname, 'GROWTH.md'),
    `# What more members and statements cost\n\nWritten by \`npm run bench:growth\`; what is measured and how: [README.md](README.md).\n\n${circumstances}\n\n${table}\n`,
  );
