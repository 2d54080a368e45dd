// Prepares a fresh clone: `node .ci/setup.mjs` installs the packages, with `--browser` also a Chromium for the tests.
// Does nothing if everything is there. Plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './findChromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, options) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
    ...options,
  });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isNewEnough)
    stop(
      `This is Node ${process.versions.node}; Node 20.19 or newer is needed (of 22, 22.12).\n` +
        'Get it from https://nodejs.org and try again.',
    );
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True if `node_modules` has every package of the lock file in its version. Optional packages may be missing. */
function isInstalled() {
  const wanted = readLock('package-lock.json') || {};
  const present = readLock('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      optional ||
      devOptional ||
      (present[path] && present[path].version === version),
  );
}

function isLink(path) {
  try {
    return lstatSync(join(root, path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function installPackages() {
  if (isInstalled()) return;
  // A link leads to the folder of another checkout, and `npm ci` would empty that folder.
  if (isLink('node_modules')) {
    console.log('node_modules is a link and differs from package-lock.json; it stays as it is.');
    return;
  }
  console.log('Installing the packages of package-lock.json …');
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    stop('The packages could not be installed: see what npm says above. Is there a network?');
}

const playwright = (args) =>
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), ...args], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env },
    shell: false,
    timeout: 600000,
  });

/** Runs a command as root: directly, or with sudo if that needs no password. False if it failed. */
function runAsRoot(command, args) {
  const isRoot = process.getuid && process.getuid() === 0;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = isRoot
    ? run(command, args, { env })
    : run('sudo', ['-n', command, ...args], { env });
  return status === 0;
}

const has = (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

async function installBrowser() {
  if (await findChromium()) return;
  console.log("No Chromium found. Trying Playwright's own …");
  const isDownloaded = playwright(['install', '--no-shell', 'chromium']).status === 0;
  if (isDownloaded && (await findChromium())) return;
  if (isDownloaded && process.platform === 'linux') {
    console.log('It lacks system libraries. Trying to install them …');
    playwright(['install-deps', 'chromium']);
    if (await findChromium()) return;
  }
  if (has('apt-get')) {
    console.log("Trying the distribution's Chromium …");
    runAsRoot('apt-get', ['update', '-qq']);
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    runAsRoot('apt-get', [...install, 'chromium', 'fonts-liberation']);
    // On its own, because the installation of the others must not fail if a distribution lacks this package.
    runAsRoot('apt-get', [...install, 'chromium-headless-shell']);
    if (await findChromium()) return;
  }
  stop(
    'The tests need a Chromium or Chrome, and none could be installed.\n' +
      'Install one (on Debian: apt-get install chromium fonts-liberation), or set CHROMIUM_PATH to the browser’s program file, and try again.',
  );
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();
