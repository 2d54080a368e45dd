/** A part of a family that has a file of its own, fetched when the page shows one of its signs. */
export interface Script {
  /** What the name of its file ends in. */
  readonly suffix: string;
  /** Its signs as `unicode-range` says it; null: all that no other file is for. */
  readonly range: string | null;
  readonly has: (sign: string) => boolean;
  /** Weights in the file: one, or all between two. */
  readonly weights: number | { readonly min: number; readonly max: number };
}

const isCyrillic = (sign: string) => sign >= '\u0400' && sign <= '\u052f';

/**
 * No Cyrillic word stands on the page before a panel is open, and none is set in bold: its letters come with
 * the first such word, in one weight.
 */
export const scripts: readonly Script[] = [
  {
    suffix: '',
    range: null,
    has: (sign) => !isCyrillic(sign),
    weights: { min: 400, max: 700 },
  },
  { suffix: '-cyrillic', range: 'U+0400-052F', has: isCyrillic, weights: 400 },
];
