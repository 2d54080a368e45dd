import type { Paint } from '#model/stance.ts';

/**
 * The marks on the fill of each class, as path data in a square of 10 × 10 pixels. Those of `bronze` are filled; the
 * others are lines.
 */
export const patternMarks: Record<Paint | 'none', string> = {
  aubergine: '',
  plum: 'M-2 2L2-2M0 10L10 0M8 12L12 8',
  bronze: 'M2.5 1.2a1.3 1.3 0 1 1-.01 0zM7.5 6.2a1.3 1.3 0 1 1-.01 0z',
  teal: 'M0 2.5H10M0 7.5H10',
  slate: 'M-2 2L2-2M0 10L10 0M8 12L12 8M-2 8L2 12M0 0L10 10M8-2L12 2',
  none: 'M0 10L10 0',
};

/** The hatch of Crimea, as path data in a square of 7 × 7 pixels. */
export const crimeaMark = 'M-1 1L1-1M0 7L7 0M6 8L8 6';
