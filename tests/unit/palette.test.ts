import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converter, differenceCiede2000, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { paints } from '#model/stance.ts';
import { builtInFile, today } from '../support/alliance.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The tokens set in the first block after `opening`. */
function tokensIn(opening: string): ReadonlyMap<string, string> {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no ${opening}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = tokensIn(':root {');
const themes = {
  light,
  'dark, chosen': new Map([...light, ...tokensIn(":root[data-theme='dark'] {")]),
  'dark, by the system': new Map([...light, ...tokensIn(":root:not([data-theme='light']) {")]),
};

const toLab = converter('lab65');
const toLinear = converter('lrgb');
const difference = differenceCiede2000();

/**
 * From Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB: each row is what red, green or blue becomes.
 */
const blindness = {
  'no red (protanopia)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green (deuteranopia)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue (tritanopia)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** A colour as seen by eyes that lack one kind of cones. */
function seenWith(matrix: (typeof blindness)[keyof typeof blindness], colour: Color): Color {
  const { r, g, b } = toLinear(colour);
  const [red, green, blue] = matrix.map(([fromR, fromG, fromB]) =>
    Math.min(1, Math.max(0, fromR * r + fromG * g + fromB * b)),
  );
  return { mode: 'lrgb', r: red, g: green, b: blue } as Color;
}

it('the dark theme is the same, chosen or by the system', () => {
  expect(themes['dark, chosen']).toEqual(themes['dark, by the system']);
});

describe.each(Object.entries(themes))('the stance colours, %s', (_, tokens) => {
  const colour = (name: string) => {
    const parsed = parse(tokens.get(name) ?? '');
    if (!parsed) throw new Error(`no colour --${name}`);
    return parsed;
  };
  const fills = paints.map((paint) => ({ paint, fill: colour(`paint-${paint}`) }));
  const pairs = fills.flatMap((a, index) =>
    fills.slice(index + 1).map((b) => ({ a, b, name: `${a.paint} and ${b.paint}` })),
  );

  it.each(fills)('$paint stands out from sea and land by 3 : 1', ({ fill }) => {
    expect(wcagContrast(fill, colour('color-sea'))).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(fill, colour('color-land'))).toBeGreaterThanOrEqual(3);
  });

  it.each(pairs)('$name differ by at least 20 (CIEDE2000)', ({ a, b }) => {
    expect(difference(a.fill, b.fill)).toBeGreaterThanOrEqual(20);
  });

  it.each(pairs)('$name differ by at least 15 for eyes without one kind of cones', ({ a, b }) => {
    for (const [name, matrix] of Object.entries(blindness))
      expect(
        difference(seenWith(matrix, a.fill), seenWith(matrix, b.fill)),
        name,
      ).toBeGreaterThanOrEqual(15);
  });

  it.each(pairs)('$name differ by at least 6 in lightness, for a grey print', ({ a, b }) => {
    expect(Math.abs(toLab(a.fill).l - toLab(b.fill).l)).toBeGreaterThanOrEqual(6);
  });

  it('wages the war is the heaviest: furthest from the ground', () => {
    const contrasts = fills.map(({ fill }) => wcagContrast(fill, colour('color-land')));
    expect(contrasts[paints.indexOf('aubergine')]).toBe(Math.max(...contrasts));
  });

  it.each([
    ['color-ink', 'color-sea'],
    ['color-ink', 'color-panel'],
    ['color-ink', 'color-land'],
    ['color-ink', 'color-ukraine'],
    ['color-ink-soft', 'color-sea'],
    ['color-ink-soft', 'color-panel'],
    // Inverted, as for a class pressed in the legend and for the current view.
    ['color-panel', 'color-ink'],
  ])('text in %s stands out from %s by 7 : 1', (text, ground) => {
    expect(wcagContrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  // A name on teal is ink on the panel's colour (`MapLabels.css`), a pair that the list above tests.
  it.each(fills.filter(({ paint }) => paint !== 'teal'))(
    'a name on $paint stands out by 4.5 : 1',
    ({ fill }) => {
      expect(wcagContrast(colour('paint-mark'), fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['color-sea', 'color-panel', 'color-land'])(
    'the ring of the focus stands out from %s by 3 : 1',
    (ground) => {
      expect(wcagContrast(colour('color-focus'), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});

it('paper has the fills and marks of the light theme', () => {
  const sheets = readFileSync(
    join(import.meta.dirname, '../../src/views/print/PrintSheets.css'),
    'utf8',
  );
  const onPaper = [...sheets.matchAll(/--(paint-[a-z-]+):\s*([^;]+);/g)];
  expect(onPaper.length).toBeGreaterThan(6);
  for (const [, name = '', value] of onPaper) expect(value, name).toBe(light.get(name));
});

it('an own alliance is painted in the proved colours and in no others', () => {
  const file = builtInFile();
  const [first] = file['stances'] as { paint: string }[];
  first!.paint = '#ff0000';
  const { problems } = parseAlliance(file, today);
  expect(problems?.map(({ path, message }) => `${path} ${message}`)).toEqual([
    expect.stringMatching(/^stances\[0\]\.paint is "#ff0000"; expected one of: aubergine, /),
  ]);
});
