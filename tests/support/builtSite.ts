import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The browser tests look at the built site. `npm test` has built it before; a run of vitest alone builds it where there is none. */
export default function builtSite(): void {
  if (existsSync(join(root, 'dist/index.html'))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
