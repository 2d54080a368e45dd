// Which Chromium the tests drive. Plain JavaScript without dependencies, because the set-up asks it before anything is installed.
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

/** True where the file starts: a browser without its system libraries is no browser. */
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

/** The browser that Playwright downloaded, where it did. */
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
 * Path of a Chromium: CHROMIUM_PATH, else an installed one, else Playwright's own; undefined where there is none.
 * Debian also has it without windows of its own, which opens a page in half the time: that comes first, but
 * last for whoever wants it `whole`, as people use it.
 */
export async function findChromium(kind = 'any') {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const names = kind === 'whole' ? [...whole, ...windowless] : [...windowless, ...whole];
  return installed(names) || (await playwrightsOwn());
}
