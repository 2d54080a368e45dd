import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { firefox } from 'playwright-core';
import { findChromium } from '../../../.ci/findChromium.mjs';
import { hasProgram, installPackages } from '../../support/debian.ts';
import { launchChromium } from '../../support/launchChromium.ts';
import type { EngineKind } from './engine.ts';
import { playwrightEngine } from './playwrightEngine.ts';
import { webkitEngine } from './webkitEngine.ts';

const find = (paths: readonly string[]) => paths.find((path) => existsSync(path));
const firefoxPath = () =>
  process.env['FIREFOX_PATH'] ?? find(['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr']);
const webkitDriver = () => find(['/usr/bin/WebKitWebDriver']);
/** Debian keeps it in the folder of the CPU architecture. */
const miniBrowser = () =>
  existsSync('/usr/lib')
    ? find(
        readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser')),
      )
    : undefined;
const chromiumPath = await findChromium();

/** The three engines that every scenario runs in. */
export const engineKinds: readonly EngineKind[] = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    lack: () => (chromiumPath === undefined ? 'no Chromium was found' : undefined),
    start: async () => playwrightEngine('Chromium', await launchChromium()),
  },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    lack: () => (firefoxPath() === undefined ? 'no firefox-esr was found' : undefined),
    start: async () =>
      playwrightEngine(
        'Firefox',
        // Playwright's own Firefox would need a download; this channel drives an installed one.
        await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath() ?? '' }),
      ),
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
    lack: () => {
      if (webkitDriver() === undefined) return 'no WebKitWebDriver was found';
      if (miniBrowser() === undefined) return 'no MiniBrowser of WebKitGTK was found';
      return hasProgram('Xvfb') ? undefined : 'no Xvfb was found';
    },
    start: () => webkitEngine({ driver: webkitDriver() ?? '', browser: miniBrowser() ?? '' }),
  },
];

/** Installs missing engines if that is possible. For those still missing, `lack` says why. */
export function installEngines(): void {
  installPackages(engineKinds.flatMap((kind) => (kind.lack() === undefined ? [] : kind.packages)));
}
