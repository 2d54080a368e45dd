import { expect, test } from 'vitest';
import { sourceLines } from '#views/export/sourceLines.ts';
import { wrapWords } from '#views/export/wrapWords.ts';

const lines = (outlets: readonly string[], where = '') =>
  sourceLines(outlets, where, (text) => wrapWords(text, 30));

test('all names where two lines hold them', () => {
  expect(lines(['Meduza', 'TASS'])).toEqual(['Sources: Meduza; TASS.']);
  expect(lines(['Meduza', 'TASS', 'Newsweek', 'Regnum', 'NV'])).toHaveLength(2);
});

test('else as many as they hold, and how many more there are and where', () => {
  const many = ['Meduza', 'TASS', 'Newsweek', 'Regnum', 'Asia-Plus', 'Donpress'];
  expect(lines(many).join(' ')).toBe('Sources: Meduza; TASS; Newsweek; Regnum; and 2 more.');
  expect(lines(many, ' below').join(' ')).toMatch(/; and \d more below\.$/);
});

test('one name at least, however long', () => {
  const long =
    'The Gazette of a Place with a Very Long Name, Its Sunday Edition, and Its Supplement';
  expect(lines([long, 'TASS']).join(' ')).toBe(`Sources: ${long}; and 1 more.`);
});

test('nothing of sources where there are none', () => {
  expect(lines([])).toEqual([]);
});
