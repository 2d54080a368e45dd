import type { Paint } from '#model/stance.ts';

/**
 * A mark for each class, so that a reader can tell the classes apart without colour. Path data in a square of 12 × 12.
 */
export const glyphs: Record<Paint | 'none', string> = {
  aubergine: 'M1 1h10v10H1z',
  plum: 'M1 11L11 1v10z',
  bronze: 'M6 1a5 5 0 1 1-.01 0z',
  teal: 'M0 3.5h12v5H0z',
  slate: 'M2.4.6L6 4.2 9.6.6l1.8 1.8L7.8 6l3.6 3.6-1.8 1.8L6 7.8 2.4 11.4.6 9.6 4.2 6 .6 2.4z',
  none: 'M3 4a3 3 0 1 1 4 2.8V8H5V5.4h1A1 1 0 1 0 5 4zM5 9h2v2H5z',
};
