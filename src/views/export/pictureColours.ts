import type { Paint } from '#model/stance.ts';

/** Colours of a picture as CSS values, because the picture must open without our style sheet. */
export interface PictureColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly graticule: string;
  readonly lake: string;
  /** Fill of the countries that the question is about. */
  readonly focus: string;
  readonly panel: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly memberBorder: string;
  /** For the marks in the patterns, and for names on a painted shape. */
  readonly mark: string;
  readonly noneMark: string;
  readonly paints: Readonly<Record<Paint | 'none', string>>;
}

/** Reads the colours of the current theme from the tokens of `styles/tokens.css`. */
export function readPictureColours(root: Element): PictureColours {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    sea: token('color-sea'),
    land: token('color-land'),
    border: token('color-border'),
    graticule: token('color-graticule'),
    lake: token('color-lake'),
    focus: token('color-ukraine'),
    panel: token('color-panel'),
    ink: token('color-ink'),
    inkSoft: token('color-ink-soft'),
    memberBorder: token('color-member-border'),
    mark: token('paint-mark'),
    noneMark: token('paint-none-mark'),
    paints: {
      aubergine: token('paint-aubergine'),
      plum: token('paint-plum'),
      bronze: token('paint-bronze'),
      teal: token('paint-teal'),
      slate: token('paint-slate'),
      none: token('paint-none'),
    },
  };
}
