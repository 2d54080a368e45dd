import { describe, expect, test } from 'vitest';
import { isolate } from '#views/export/isolate.ts';
import { wrapWords } from '#views/export/wrapWords.ts';

describe('a text in a picture', () => {
  test('stays on one line where it fits', () => {
    expect(wrapWords('Six allies met.', 20)).toEqual(['Six allies met.']);
  });

  test('breaks between its sentences where that takes no more lines', () => {
    expect(wrapWords('Six allies met. In public, two spoke of it.', 30)).toEqual([
      'Six allies met.',
      'In public, two spoke of it.',
    ]);
  });

  test('leaves no word alone on its last line', () => {
    expect(wrapWords('one two three four five six seven', 28)).toEqual([
      'one two three four',
      'five six seven',
    ]);
  });

  test('never loses a letter, and cuts only words that no line could hold', () => {
    expect(wrapWords('a Rechtsschutzversicherung b', 10)).toEqual([
      'a',
      'Rechtsschu',
      'tzversiche',
      'rung b',
    ]);
  });

  test('counts capitals and wide scripts as wider', () => {
    expect(wrapWords('six allies and one war', 22)).toHaveLength(1);
    expect(wrapWords('SIX ALLIES AND ONE WAR', 22)).toHaveLength(2);
    expect(wrapWords('վեց դաշնակից, մեկ պատ', 22)).toHaveLength(2);
  });

  test('breaks a script without blanks between its letters, which are twice as wide', () => {
    expect(wrapWords('六个盟国，两国公开支持。其他国家没有表态。', 20)).toEqual([
      '六个盟国，两国',
      '公开支持。其他',
      '国家没有表态。',
    ]);
    expect(wrapWords('CSTO 的六个成员国', 12)).toEqual(['CSTO 的六', '个成员国']);
  });
});

test('only words from right to left are kept apart from what stands beside them', () => {
  expect(isolate('Moscow')).toBe('Moscow');
  expect(isolate('القاهرة')).toBe('\u2068القاهرة\u2069');
});
