import type { Family } from '#build/fonts/families.ts';
import { scripts, type Script } from '#build/fonts/scripts.ts';

/** Metrics of a font, in its own units; `em` is their number in one em. */
export interface FontMetrics {
  readonly em: number;
  readonly ascent: number;
  /** Below the baseline, negative. */
  readonly descent: number;
  /** Mean advance of a letter in running text. */
  readonly width: number;
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/**
 * CSS descriptors that make a stand-in as wide and as high as the real font, so that nothing moves when the font is
 * loaded.
 */
export function matchMetrics(font: FontMetrics, standIn: FontMetrics): Record<string, string> {
  const size = font.width / font.em / (standIn.width / standIn.em);
  return {
    'size-adjust': percent(size),
    'ascent-override': percent(font.ascent / font.em / size),
    'descent-override': percent(-font.descent / font.em / size),
    'line-gap-override': '0%',
  };
}

function fontFace(descriptors: Readonly<Record<string, string>>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}\n`;
}

/** File name of one script of a family. */
export const fileOf = ({ file }: Family, { suffix }: Script) => `${file}${suffix}.woff2`;

/** CSS that declares a family and its stand-ins. */
export function fontFacesOf(family: Family): string {
  const standIns = family.standIns.flatMap((standIn) =>
    (['regular', 'bold'] as const).map((weight) =>
      fontFace({
        'font-family': `'${family.fallbackCss}'`,
        'font-weight': weight === 'regular' ? '400' : '700',
        src: standIn[weight].local.map((name) => `local('${name}')`).join(', '),
        ...matchMetrics(family[weight], standIn[weight]),
      }),
    ),
  );
  const faces = scripts.map((script) =>
    fontFace({
      'font-family': `'${family.css}'`,
      // Must be the same for every script, so that browsers treat the files as parts of one face.
      'font-weight': '400 700',
      'font-display': 'swap',
      src: `url('./fonts/${fileOf(family, script)}') format('woff2')`,
      ...(script.range !== null && { 'unicode-range': script.range }),
    }),
  );
  return [...standIns, ...faces].join('\n');
}
