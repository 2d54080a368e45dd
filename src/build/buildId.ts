import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files and folders that the build depends on. */
const ingredients = ['src', 'geo', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

async function filesOf(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [path];
  }
}

/** A short id of the build, made from all its source files. The same source gives the same id on any machine. */
export async function readBuildId(root: string): Promise<string> {
  const files = (await Promise.all(ingredients.map((one) => filesOf(join(root, one))))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 8);
}
