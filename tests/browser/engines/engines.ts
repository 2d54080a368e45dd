import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox } from 'playwright-core';
import { findChromium } from '../../../.ci/findChromium.mjs';
import type { EngineKind } from './engine.ts';
import { playwrightEngine } from './playwrightEngine.ts';
import { webkitEngine } from './webkitEngine.ts';

const find = (paths: readonly string[]) => paths.find((path) => existsSync(path));
const firefoxPath = () =>
  process.env['FIREFOX_PATH'] ?? find(['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr']);
const webkitDriver = () => find(['/usr/bin/WebKitWebDriver']);
/** Debian keeps it in the folder of the processor's architecture. */
const miniBrowser = () =>
  existsSync('/usr/lib')
    ? find(
        readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser')),
      )
    : undefined;
const hasXvfb = () => spawnSync('which', ['Xvfb'], { stdio: 'ignore' }).status === 0;
const chromiumPath = await findChromium();

/** The three engines that every scenario runs in. */
export const engineKinds: readonly EngineKind[] = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    lack: () => (chromiumPath === undefined ? 'no Chromium was found' : undefined),
    start: async () =>
      playwrightEngine(
        'Chromium',
        await chromium.launch({
          executablePath: chromiumPath ?? '',
          args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
        }),
      ),
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    lack: () => (firefoxPath() === undefined ? 'no firefox-esr was found' : undefined),
    start: async () =>
      playwrightEngine(
        'Firefox',
        // Playwright's own build of Firefox is a download; this channel drives an ordinary one.
        await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath() ?? '' }),
      ),
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    lack: () => {
      if (webkitDriver() === undefined) return 'no WebKitWebDriver was found';
      if (miniBrowser() === undefined) return 'no MiniBrowser of WebKitGTK was found';
      return hasXvfb() ? undefined : 'no Xvfb was found';
    },
    start: () => webkitEngine({ driver: webkitDriver() ?? '', browser: miniBrowser() ?? '' }),
  },
];

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function asRoot(args: readonly string[]): boolean {
  const [command, ...rest] = process.getuid?.() === 0 ? args : ['sudo', '-n', ...args];
  const { status } = spawnSync(command ?? '', rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  return status === 0;
}

/** Installs the engines that lack, where the system is Debian and we may. What still lacks says so by `lack`. */
export function installEngines(): void {
  const packages = engineKinds.flatMap((kind) => (kind.lack() === undefined ? [] : kind.packages));
  if (packages.length === 0) return;
  if (!isDebian()) {
    console.log('Engines are installed by themselves only on Debian.');
    return;
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  if (
    !asRoot([...apt, 'update']) ||
    !asRoot([...apt, 'install', '-y', '--no-install-recommends', ...packages])
  )
    console.log(`They could not be installed. By hand: apt-get install ${packages.join(' ')}`);
}
