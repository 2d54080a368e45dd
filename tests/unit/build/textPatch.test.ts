import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyTextPatch } from '#app/textPatch.ts';
import { makeTextPatch } from '#build/textPatch.ts';

/** Texts with repeated parts, so that there is something to copy. */
const texts = fc
  .array(fc.constantFrom('The war. ', 'Nobody asked us, he said on 16 May. ', '{"id":', 'Łódź 🕊'))
  .map((parts) => parts.join(''));

test('any text told by way of any other comes back', () => {
  fc.assert(
    fc.property(texts, texts, (text, known) => {
      expect(applyTextPatch(makeTextPatch(text, known), known)).toBe(text);
    }),
  );
});

test('what is known is copied, not told again', () => {
  const quotation = 'no question of any participation was raised';
  const patch = makeTextPatch(`{"words":"${quotation}"}`, `He said: ${quotation}.`);
  expect(patch.parts).toEqual(['{"words":"', 9, quotation.length, '"}']);
});

test('against another text than it was made with, a patch gives nothing rather than something wrong', () => {
  const known = 'He said: no question of any participation was raised.';
  const patch = makeTextPatch(`"${known}"`, known);
  expect(applyTextPatch(patch, known.replace('no question', 'a question!'))).toBeNull();
  expect(applyTextPatch(patch, '')).toBeNull();
});
