/** A part of a family that has a file of its own, fetched when the page shows one of its signs. */
export interface Script {
  /** What the name of its file ends in. */
  readonly suffix: string;
  /** Its signs as `unicode-range` says it; null: all that no other file is for. */
  readonly range: string | null;
  readonly has: (sign: string) => boolean;
  /** Weights in the file: one, or all between two. */
  readonly weights: number | { readonly min: number; readonly max: number };
  /** Layout features in the file. */
  readonly features: readonly string[];
}

const weights = { min: 400, max: 700 };
const isAccented = (sign: string) => /[\u00c0-\u024f]/.test(sign) && !/[×÷]/.test(sign);
const isCyrillic = (sign: string) => /[\u0400-\u052f]/.test(sign);

/**
 * The first page is in plain English letters. Accented and Cyrillic ones stand in names and quotations, and
 * come with the first of these; no Cyrillic word is set in bold.
 */
export const scripts: readonly Script[] = [
  {
    suffix: '',
    range: null,
    has: (sign) => !isAccented(sign) && !isCyrillic(sign),
    weights,
    features: ['kern'],
  },
  {
    suffix: '-accents',
    range: 'U+00C0-00D6, U+00D8-00F6, U+00F8-024F',
    has: isAccented,
    weights,
    // Its neighbours come from the other file, and no browser kerns across two.
    features: [],
  },
  { suffix: '-cyrillic', range: 'U+0400-052F', has: isCyrillic, weights: 400, features: ['kern'] },
];
