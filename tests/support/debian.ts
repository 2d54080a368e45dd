import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
    // In run level 1 a package does not start its service, and the tests start their own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    timeout: 600_000,
  });
  return status === 0;
}

/** Installs packages if the system is Debian and we have the rights. Logs what it did not do. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0) return;
  if (!isDebian()) {
    console.log(`Only on Debian installed by itself: ${packages.join(', ')}`);
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

/** True if a program of that name is on the path. */
export const hasProgram = (name: string): boolean =>
  spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
