import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const views = join(import.meta.dirname, '../../src/views');

/** The classes whose look a style sheet defines: those with a rule for that class alone in its components layer. */
function classesOf(css: string): readonly string[] {
  const components = Array.from(css.matchAll(/@layer components \{([\s\S]*?)\n\}/g));
  return components.flatMap(([, body = '']) =>
    Array.from(body.matchAll(/^ {2}\.([\w-]+)(?: \{|,)$/gm), ([, name]) => name ?? ''),
  );
}

test('no two views give the same name to different things', () => {
  const owners = new Map<string, Set<string>>();
  for (const entry of readdirSync(views, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.css')) continue;
    for (const name of classesOf(readFileSync(join(views, entry), 'utf8')))
      owners.set(name, (owners.get(name) ?? new Set()).add(dirname(entry)));
  }
  expect(owners.size).toBeGreaterThan(200);
  // Style sheets loaded on demand stay loaded, so a rule for a class applies everywhere.
  const shared = [...owners].filter(([, folders]) => folders.size > 1);
  expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)).toEqual([]);
});
