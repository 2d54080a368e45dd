/** A part of a family with its own file, which browsers load when the page shows one of its characters. */
export interface Script {
  /** End of the file's name, before the extension. */
  readonly suffix: string;
  /** Its characters as a CSS `unicode-range`; null: all that no other file has. */
  readonly range: string | null;
  readonly has: (sign: string) => boolean;
  /** Weights in the file: one, or a range. */
  readonly weights: number | { readonly min: number; readonly max: number };
  /** Layout features in the file. */
  readonly features: readonly string[];
}

const weights = { min: 400, max: 700 };
const isAccented = (sign: string) => /[\u00c0-\u024f]/.test(sign) && !/[×÷]/.test(sign);
const isCyrillic = (sign: string) => /[\u0400-\u052f]/.test(sign);

/**
 * The first page needs only English letters. Accented and Cyrillic letters occur in names and quotations; their files
 * are loaded when the first of these is shown. No Cyrillic word is bold, so that file has one weight.
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
    // The letters next to an accented one are in another file, and browsers cannot kern across files.
    features: [],
  },
  { suffix: '-cyrillic', range: 'U+0400-052F', has: isCyrillic, weights: 400, features: ['kern'] },
];
