// Completes package-lock.json with the optional packages of other machines. If a registry mirror does not have them,
// npm leaves them out, and `npm ci` then refuses the file. Run it after `npm install`. `--check` only prints what is
// missing. Plain JavaScript without dependencies.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = join(dirname(fileURLToPath(import.meta.url)), '../package-lock.json');

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The machine that a native package is for, from its name: `@oxfmt/binding-linux-x64-musl`. */
function machineOf(name) {
  const parts = name.split(/[/-]/);
  const libc = parts.some((part) => part.startsWith('musl'))
    ? { libc: ['musl'] }
    : parts.some((part) => part.startsWith('gnu'))
      ? { libc: ['glibc'] }
      : {};
  return {
    cpu: processors.filter((one) => parts.includes(one)),
    ...libc,
    os: systems.filter((one) => parts.includes(one)),
  };
}

/** Optional packages that the lock file names but has no entry for, each with the missing entry. */
function missingFrom(lock) {
  return Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) =>
          !lock.packages[`${owner}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
      )
      .map(([name, version]) => ({
        place: `node_modules/${name}`,
        entry: { version, ...(dev ? { dev } : {}), optional: true, ...machineOf(name) },
      })),
  );
}

const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingFrom(lock);
if (process.argv.includes('--check')) {
  for (const { place } of missing) console.log(`package-lock.json lacks ${place}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else if (missing.length > 0) {
  for (const { place, entry } of missing) lock.packages[place] = entry;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    path,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
  );
  console.log(`package-lock.json: ${missing.length} packages added`);
}
