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
  ['The U.S. Department of State denied it. More.', 'The U.S. Department of State denied it.'],
  ['About 3.5 million left. More.', 'About 3.5 million left.'],
  ['双方都否认。另有说法。', '双方都否认。'],
  ['نفى الطرفان ذلك. وهناك المزيد.', 'نفى الطرفان ذلك.'],
])('of “%s” is “%s”', (note, first) => {
  expect(firstSentence(note)).toBe(first);
});
