// Finds the Chromium for the tests. Plain JavaScript without dependencies, because the set-up runs it before anything
// is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windowless = ['chromium-headless-shell'];
const whole = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** True if the program starts. A browser without its system libraries does not. */
export function starts(executable) {
  if (!existsSync(executable)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 30000 }).status === 0;
}

function installed(names) {
  const folders = (process.env.PATH || '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...fixedPlaces].find(starts);
}

/** Path of the browser that Playwright downloaded; undefined if it did not. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    const executable = chromium.executablePath();
    return starts(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium: CHROMIUM_PATH, else an installed one, else Playwright's own; undefined if there is none.
 *
 * @param kind `any` (default) prefers Debian's Chromium without windows, which opens a page in half the time. `whole`
 *   prefers the normal browser, as people use it
 */
export async function findChromium(kind = 'any') {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const names = kind === 'whole' ? [...whole, ...windowless] : [...windowless, ...whole];
  return installed(names) || (await playwrightsOwn());
}
