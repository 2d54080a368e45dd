import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../.ci/findChromium.mjs';

/** Arguments for every Chromium of tests and benchmarks. They stop it from doing and loading things of its own. */
const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
];

/**
 * Starts a Chromium for tests and benchmarks; the caller must close it.
 *
 * @param kind `whole` for the browser that people use. Default: `any`, the fastest one installed.
 * @throws Error if no Chromium is found
 */
export async function launchChromium(
  kind: 'any' | 'whole' = 'any',
  more: readonly string[] = [],
): Promise<Browser> {
  const executablePath = await findChromium(kind);
  if (executablePath === undefined)
    throw new Error('No Chromium found: run `node .ci/setup.mjs --browser` or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...more] });
}
