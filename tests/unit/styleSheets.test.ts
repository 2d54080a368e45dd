import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const views = join(import.meta.dirname, '../../src/views');

/** The classes that a style sheet says the looks of: the layer's own rules for one class alone. */
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
  // Lazy parts stay loaded: what one of them says of a class holds in all.
  const shared = [...owners].filter(([, folders]) => folders.size > 1);
  expect(shared.map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)).toEqual([]);
});
