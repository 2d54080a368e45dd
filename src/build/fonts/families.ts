import type { FontMetrics } from '#build/fonts/fontFaces.ts';

/** A font family of the page and its source. */
export interface Family {
  /** Name in style sheets. */
  readonly css: string;
  /** Name of the stand-in that is used while the font loads, or if it cannot be loaded. */
  readonly fallbackCss: string;
  /**
   * Name inside the font file. The licence reserves "Source" for the unmodified font, and a subset counts as modified.
   */
  readonly inner: string;
  /** Beginning of the names of its files; the script's suffix follows. */
  readonly file: string;
  /** Package on npm with its exact version, the digest of its archive, and the path of the font in it. */
  readonly npm: string;
  readonly integrity: string;
  readonly path: string;
  /** Fixed values for the axes of the variable font, other than the weight. */
  readonly axes: Readonly<Record<string, number>>;
  readonly regular: FontMetrics;
  readonly bold: FontMetrics;
  /** Fonts of operating systems, with the best stand-in last: browsers take the last one that exists. */
  readonly standIns: readonly StandIn[];
}

interface StandIn {
  readonly regular: FontMetrics & { readonly local: readonly string[] };
  readonly bold: FontMetrics & { readonly local: readonly string[] };
}

// Metrics of the stand-ins: @capsizecss/metrics 4.3.0 (MIT), latin. Widths of the two families: measured in Chromium
// with all English text of the record, compared with fonts that have the widths of Times New Roman and Arial.
export const families: readonly Family[] = [
  {
    css: 'Source Serif 4',
    fallbackCss: 'Source Serif Fallback',
    inner: 'Record Serif',
    file: 'record-serif',
    npm: 'source-serif@4.5.1',
    integrity:
      'sha512-NUAh5IzF7KiUu2gTpqE+ed9MNbMe4st7LIIXZ0OHHSPc6gg86H67j04M8sIhU2qqFd26btXaFQ2ge5u/p72j0Q==',
    path: 'package/VAR/SourceSerif4Variable-Roman.ttf',
    // Only the optical size for running text, because the whole axis would be as large as the weights.
    axes: { opsz: 16 },
    regular: { em: 1000, ascent: 1036, descent: -335, width: 466 },
    bold: { em: 1000, ascent: 1036, descent: -335, width: 481.4 },
    standIns: [
      {
        regular: { em: 1000, ascent: 1069, descent: -293, width: 481, local: ['Noto Serif'] },
        bold: { em: 1000, ascent: 1069, descent: -293, width: 512, local: ['Noto Serif Bold'] },
      },
      {
        regular: {
          em: 2048,
          ascent: 1825,
          descent: -443,
          width: 832,
          local: ['Times New Roman', 'Liberation Serif', 'Tinos', 'NimbusRoman-Regular'],
        },
        bold: {
          em: 2048,
          ascent: 1825,
          descent: -443,
          width: 886,
          local: [
            'Times New Roman Bold',
            'Liberation Serif Bold',
            'Tinos Bold',
            'NimbusRoman-Bold',
          ],
        },
      },
      {
        regular: { em: 2048, ascent: 1878, descent: -449, width: 913, local: ['Georgia'] },
        bold: { em: 2048, ascent: 1878, descent: -449, width: 1062, local: ['Georgia Bold'] },
      },
    ],
  },
  {
    css: 'Source Sans 3',
    fallbackCss: 'Source Sans Fallback',
    inner: 'Record Sans',
    file: 'record-sans',
    npm: 'source-sans@3.52.0',
    integrity:
      'sha512-xsm7qlMI/JwxwNdp6pvpR6l+aZjn90fzOzoeUz/qoohIYbKbDwQNRIz5/ItYs7/hvqLirQNUoDFGXSVA3TU9tw==',
    path: 'package/VF/SourceSans3VF-Upright.ttf',
    axes: {},
    regular: { em: 1000, ascent: 1024, descent: -400, width: 415.2 },
    bold: { em: 1000, ascent: 1024, descent: -400, width: 440 },
    standIns: [
      {
        regular: { em: 2048, ascent: 1900, descent: -500, width: 911, local: ['Roboto'] },
        bold: { em: 2048, ascent: 1900, descent: -500, width: 926, local: ['Roboto Bold'] },
      },
      {
        regular: {
          em: 2048,
          ascent: 1854,
          descent: -434,
          width: 913,
          local: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo', 'NimbusSans-Regular'],
        },
        bold: {
          em: 2048,
          ascent: 1854,
          descent: -434,
          width: 983,
          local: [
            'Arial Bold',
            'Helvetica Bold',
            'Liberation Sans Bold',
            'Arimo Bold',
            'NimbusSans-Bold',
          ],
        },
      },
    ],
  },
];
