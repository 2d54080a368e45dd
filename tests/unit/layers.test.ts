import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src');

/** Each layer may import from itself and from those to its left. */
const layers = ['model', 'geometry', 'state', 'views', 'app', 'build'] as const;
type Layer = (typeof layers)[number];

/** Layers to the left from which a layer still may not import: `state` does not depend on where things are drawn. */
const needless: Partial<Record<Layer, readonly Layer[]>> = { state: ['geometry'] };

const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|tsx|js|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const files = texts.filter(({ path }) => !path.endsWith('.css'));

const layerOf = (path: string) => layers.find((layer) => path.startsWith(`${layer}/`));
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => target);
const within =
  (...allowed: string[]) =>
  (path: string) =>
    allowed.some((one) => path.startsWith(one));

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

/** Paths of the files in which a pattern occurs outside comments. */
function filesWith(pattern: RegExp): readonly string[] {
  return files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
}

describe('the layers model → geometry → state → views → app → build', () => {
  it.each(layers)('%s imports only from its left', (layer) => {
    const allowed = layers
      .slice(0, layers.indexOf(layer) + 1)
      .filter((one) => !needless[layer]?.includes(one));
    const wrong = files
      .filter(({ path }) => layerOf(path) === layer)
      .flatMap(({ path, text }) =>
        importsOf(text)
          .filter((target) => target.startsWith('#') && !target.startsWith('#styles/'))
          .filter((target) => !allowed.some((one) => target.startsWith(`#${one}/`)))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('across layers, imports say so by #layer', () => {
    const sideways = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('../'))
        .map((target) => ({ target, file: join('src', dirname(path), target) }))
        .filter(({ file }) => file.startsWith('src/') && layerOf(file.slice(4)) !== layerOf(path))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(sideways).toEqual([]);
  });

  it('only views, app and build know React', () => {
    const react = files.filter(({ text }) =>
      importsOf(text).some((one) => /^react(?:-dom)?(?:\/|$)/.test(one)),
    );
    expect(
      react.map(({ path }) => path).filter((path) => !within('views/', 'app/', 'build/')(path)),
    ).toEqual([]);
  });

  it('only geometry computes with d3 and TopoJSON', () => {
    const d3 = files.filter(({ text }) =>
      importsOf(text).some((one) => /^(?:d3-|topojson)/.test(one)),
    );
    expect(d3.map(({ path }) => path).filter((path) => !within('geometry/')(path))).toEqual([]);
  });
});

describe('what only one place may touch', () => {
  it('the page, below the views: nobody but state/urlSync.ts, which is handed the window', () => {
    const pure = /^(?:model|geometry|state)\//;
    const touching = files
      .filter(({ path }) => pure.test(path))
      .filter(({ text }) =>
        /\b(?:window|document|navigator|localStorage|sessionStorage|performance)\./.test(
          withoutComments(text),
        ),
      );
    expect(touching.map(({ path }) => path)).toEqual(['state/urlSync.ts']);
  });

  it('the history: state/urlSync.ts', () => {
    expect(filesWith(/\bhistory\s*(?:\.|\[)|\b(?:push|replace)State\b/)).toEqual([
      'state/urlSync.ts',
    ]);
  });

  it('the storage of the browser: who is guarded, for it may be refused', () => {
    const stored = filesWith(/\b(?:local|session)Storage\b/);
    const unguarded = files
      .filter(({ path }) => stored.includes(path))
      .filter(({ text }) => !/\btry \{/.test(text));
    expect(unguarded.map(({ path }) => path)).toEqual([]);
  });

  it('no file fetches from another site', () => {
    expect(
      filesWith(/\bfetch\(\s*['"`]https?:|\bimport\(\s*['"`]https?:|XMLHttpRequest|sendBeacon/),
    ).toEqual([]);
  });

  it('no file runs text as code or markup', () => {
    expect(
      filesWith(
        /\beval\(|new Function\b|dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write\b/,
      ),
    ).toEqual([]);
  });
});

describe('the size and names of files', () => {
  it('no file is longer than 300 lines', () => {
    const long = texts.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('every file is named for its concept', () => {
    const vague = files
      .map(({ path }) => path)
      .filter((path) =>
        /(?:^|\/)(?:utils?|helpers?|types?|common|misc|index)\.(?:ts|tsx)$/.test(path),
      );
    expect(vague).toEqual([]);
  });
});
