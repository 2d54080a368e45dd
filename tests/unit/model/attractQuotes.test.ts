import { describe, expect, it } from 'vitest';
import { attractQuotes, readingMs } from '#model/attractQuotes.ts';
import { countWords } from '#model/countWords.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const quotes = attractQuotes(alliance);

describe('what an unattended screen shows', () => {
  it('is quotations and silences, nothing in an outlet’s words', () => {
    expect(new Set(quotes.map(({ statement }) => statement.kind))).toEqual(
      new Set(['quotation', 'silence']),
    );
  });

  it('lets every member speak before one speaks again', () => {
    const first = quotes.slice(0, alliance.members.length).map(({ panel }) => panel);
    expect(first).toEqual(alliance.members.map(({ id }) => id));
  });

  it('fits a screen, and nothing said after the summit', () => {
    for (const { statement } of quotes) {
      expect(countWords(statement.words)).toBeLessThanOrEqual(45);
      expect(statement.occasion).not.toBe('after');
    }
  });

  it('is never nothing where a file has words that fit a screen', () => {
    const members = alliance.members.map((member) => ({
      ...member,
      statements: member.statements.filter(({ kind }) => kind === 'paraphrase'),
    }));
    const shown = attractQuotes({ ...alliance, members, statements: [] });
    expect(new Set(shown.map(({ statement }) => statement.kind))).toEqual(new Set(['paraphrase']));
  });

  it('stays eight seconds at least, and longer words as long as they take to read', () => {
    expect(readingMs('Nothing')).toBe(8000);
    expect(readingMs('word '.repeat(25))).toBe(10_000);
    expect(readingMs('word '.repeat(45))).toBe(18_000);
  });
});
