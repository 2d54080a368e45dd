import { describe, expect, it } from 'vitest';
import { countLetters } from '#model/countLetters.ts';
import { shorten } from '#model/shorten.ts';

describe('a text with little room', () => {
  it.each([
    ['Kazakhstan', 10, 'Kazakhstan'],
    ['Saint Vincent and the Grenadines', 28, 'Saint Vincent and the …'],
    ['Kazakhstan', 8, 'Kazakh…'],
    ['塔吉克斯坦', 10, '塔吉克斯坦'],
    ['塔吉克斯坦', 9, '塔吉克…'],
    ['a flag 🇰🇿', 8, 'a flag …'],
  ])('“%s” in %i letters is “%s”', (text, room, shown) => {
    expect(shorten(text, room)).toBe(shown);
    expect(countLetters(shorten(text, room))).toBeLessThanOrEqual(room);
  });

  it('is never cut through a letter of two units', () => {
    expect(shorten('😀😀😀😀😀😀', 7)).toBe('😀😀…');
  });
});
