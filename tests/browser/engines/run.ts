import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openSite } from '../../support/site.ts';
import type { EngineKind } from './engine.ts';
import { engineKinds, installEngines } from './engines.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { DriverSilent } from './webdriver.ts';
import { openWindows, type Windows } from './windows.ts';

/**
 * `npm run test:browsers`: runs every scenario in every engine, over the built site. Ends with `N passed, N failed`;
 * the exit code is 0 only if all passed. `-- --engine WebKit --title table` runs a part of them.
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

/** Plays one scenario. It also fails if the page reported problems. */
async function play(windows: Windows, scenario: Scenario, url: string): Promise<void> {
  await windows.play(scenario, async (driver) => {
    await scenario.play({ driver, url, file });
    const problems = (await driver.problems()).filter((one) => !scenario.expects?.test(one));
    if (problems.length > 0) throw new Error(`the page complained:\n${problems.join('\n')}`);
  });
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Plays all scenarios of an engine, one after the other. The output is printed at the end, because the engines run side
 * by side.
 */
async function playAll(kind: EngineKind, url: string): Promise<Outcome> {
  const lack = kind.lack();
  if (lack !== undefined) {
    console.log(`${kind.name}: skipped, ${lack} (on Debian: ${kind.packages.join(', ')})`);
    return { passed: 0, failed: 0 };
  }
  try {
    const engine = await kind.start();
    const windows = openWindows(engine);
    const lines = [engine.name];
    let failed = 0;
    const tell = async (scenario: Scenario) => {
      const begunAt = performance.now();
      const title = () =>
        `${scenario.title} (${((performance.now() - begunAt) / 1000).toFixed(1)} s)`;
      const note = (problem: unknown) => {
        const words = problem instanceof Error ? problem.message : String(problem);
        lines.push(`      ${words.replaceAll('\n', '\n      ')}`);
      };
      try {
        // A silent driver says nothing about the page, so the scenario is played again. A page that causes the silence
        // will do so again.
        await play(windows, scenario, url).catch(async (problem: unknown) => {
          if (!(problem instanceof DriverSilent)) throw problem;
          note(`${scenario.title}: ${problem.message}; played once more`);
          await play(windows, scenario, url);
        });
        lines.push(`  ✓ ${title()}`);
      } catch (problem) {
        failed += 1;
        lines.push(`  ✗ ${title()}`);
        note(problem);
      }
    };
    const waiting = chosen.filter(({ isLong }) => isLong).map(tell);
    for (const scenario of chosen.filter(({ isLong }) => !isLong)) await tell(scenario);
    await Promise.all(waiting);
    await windows.close();
    await engine.close();
    console.log(lines.join('\n'));
    return { passed: chosen.length - failed, failed };
  } catch (problem) {
    console.log(`${kind.name}: could not be started: ${String(problem)}`);
    return { passed: 0, failed: 1 };
  }
}

// A regular exit also ends the browsers.
process.once('SIGTERM', () => process.exit(143));
const site = await openSite();
const outcomes = await Promise.all(
  engineKinds
    .filter(({ name }) => name.includes(options.engine))
    .map((kind) => playAll(kind, site.url)),
);
await site.close();
const passed = outcomes.reduce((sum, one) => sum + one.passed, 0);
const failed = outcomes.reduce((sum, one) => sum + one.failed, 0);

const report = process.env['TEST_REPORT'];
if (report !== undefined)
  writeFileSync(report, JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
