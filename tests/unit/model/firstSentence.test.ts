import { expect, it } from 'vitest';
import { firstSentence } from '#model/firstSentence.ts';

it.each([
  ['A claim that both deny. More on it.', 'A claim that both deny.'],
  ['One sentence only', 'One sentence only'],
  [
    'Our translation: “The first. The second.” An outlet denies it.',
    'Our translation: “The first. The second.” An outlet denies it.',
  ],
  ['“Never closed. And on', '“Never closed. And on'],
])('of “%s” is “%s”', (note, first) => {
  expect(firstSentence(note)).toBe(first);
});
