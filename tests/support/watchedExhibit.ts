import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { toChromiumArguments } from '#views/kiosk/chromium.ts';
import { findChromium } from '../../.ci/findChromium.mjs';
import { dist } from './site.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Reads the shell line from docs/kiosk.md that watches over the exhibit, and adapts it to the test's own session.
 *
 * @param restart command that restarts the exhibit
 * @param look command that runs before each check
 * @throws Error if docs/kiosk.md has no such line
 */
async function watchLine(restart: string, look: string): Promise<string> {
  const docs = await readFile(join(root, 'docs/kiosk.md'), 'utf8');
  const line = /^ExecStart=\/bin\/sh -c '(.+)'$/m.exec(docs)?.[1];
  if (line === undefined) throw new Error('docs/kiosk.md has no watch');
  return line
    .replace('-u kiosk', '-s 0')
    .replace('; do ', `; do ${look}; `)
    .replace('systemctl restart exhibit', restart);
}

/** An exhibit as docs/kiosk.md sets it up, but headless. */
export interface WatchedExhibit {
  /** Connects to the Chromium that is running now. */
  connect(): Promise<{ readonly browser: Browser; readonly page: Page }>;
  /** How often the watch has begun a check. */
  looks(): Promise<number>;
  close(): Promise<void>;
}

/** Starts an exhibit with its watch. */
export async function startWatchedExhibit(): Promise<WatchedExhibit> {
  const folder = await mkdtemp(join(tmpdir(), 'watched-'));
  const profile = join(folder, 'profile');
  const address = `${pathToFileURL(join(dist, 'alliance-map.html')).href}?mode=kiosk`;
  const start = [
    await findChromium('whole'),
    '--headless=new',
    '--no-sandbox',
    '--window-size=1920,1080',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...toChromiumArguments(address),
  ];
  const restart = join(folder, 'restart.sh');
  await writeFile(
    restart,
    [
      `cd ${folder}`,
      `[ -f pid ] && kill -9 $(cat pid)`,
      `rm -f ${profile}/DevToolsActivePort`,
      `${start.map((part) => `'${part}'`).join(' ')} >/dev/null 2>&1 &`,
      'echo $! > pid',
    ].join('\n'),
  );
  const looks = join(folder, 'looks');
  const watch = await watchLine(`sh ${restart}`, `echo >> ${looks}`);
  const session = spawn('sh', ['-c', `sh ${restart}; sleep 5; ${watch}`], {
    detached: true,
    stdio: 'ignore',
  });
  return {
    connect: async () => {
      const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = browser.contexts()[0]?.pages()[0];
      if (!page) throw new Error('Chromium has no page');
      return { browser, page };
    },
    looks: async () => (await readFile(looks, 'utf8').catch(() => '')).length,
    close: async () => {
      if (session.pid !== undefined) process.kill(-session.pid, 'SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
