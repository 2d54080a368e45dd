import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSite } from '../../support/site.ts';
import type { Engine } from './engine.ts';
import { engineKinds, installEngines } from './engines.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';

/**
 * `npm run test:browsers`: every scenario in every engine, over the built site. Ends with
 * `N passed, N failed`; exit code 0 only where all passed.
 * `-- --engine WebKit --title table` runs a part of it.
 */

const root = join(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: '' },
    title: { type: 'string', default: '' },
  },
});

if (!existsSync(join(root, 'dist/index.html')))
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
installEngines();

const file = pathToFileURL(join(root, 'dist/alliance-map.html')).href;
const chosen = scenarios.filter(({ title }) => title.includes(options.title));
let passed = 0;
let failed = 0;

/** Plays one scenario in a window of its own; what the page complained of fails it too. */
async function play(
  engine: Engine,
  { title, play: act, expects }: Scenario,
  url: string,
): Promise<void> {
  try {
    const driver = await engine.open();
    try {
      await act({ driver, url, file });
      const problems = (await driver.problems()).filter((one) => !expects?.test(one));
      if (problems.length > 0) throw new Error(`the page complained:\n${problems.join('\n')}`);
    } finally {
      await driver.close();
    }
    passed += 1;
    console.log(`  ✓ ${title}`);
  } catch (problem) {
    failed += 1;
    const words = problem instanceof Error ? problem.message : String(problem);
    console.log(`  ✗ ${title}\n      ${words.replaceAll('\n', '\n      ')}`);
  }
}

// Whoever is stopped takes the browsers along.
process.once('SIGTERM', () => process.exit(143));
const site = await openSite();
for (const kind of engineKinds.filter(({ name }) => name.includes(options.engine))) {
  const lack = kind.lack();
  if (lack !== undefined) {
    console.log(`${kind.name}: skipped, ${lack} (on Debian: ${kind.packages.join(', ')})`);
    continue;
  }
  try {
    const engine = await kind.start();
    console.log(engine.name);
    for (const scenario of chosen) await play(engine, scenario, site.url);
    await engine.close();
  } catch (problem) {
    failed += 1;
    console.log(`${kind.name}: could not be started: ${String(problem)}`);
  }
}
await site.close();

const report = process.env['TEST_REPORT'];
if (report !== undefined)
  writeFileSync(report, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
