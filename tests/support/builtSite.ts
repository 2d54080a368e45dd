import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The browser tests use the built site. `npm test` builds it first; if vitest runs alone and there is none, it is built
 * here.
 */
export default function builtSite(): void {
  if (existsSync(join(root, 'dist/index.html'))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
