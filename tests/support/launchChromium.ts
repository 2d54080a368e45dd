import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../.ci/findChromium.mjs';

/** What every Chromium of tests and benchmarks is started with: it does and loads nothing of its own beside the page. */
const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
];

/**
 * A Chromium as tests and benchmarks drive it; the caller closes it.
 *
 * @param kind `whole` for the browser that people use; default `any`: the quickest that is there
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
