import { describe, expect, it } from 'vitest';
import { builtIn } from '../support/alliance.ts';

const alliance = builtIn();
const { members, stances, story, about, facts, afterwards, corrections } = alliance;
const statements = [...alliance.statements, ...members.flatMap((one) => one.statements)];

/** Our own texts, grouped as a reader meets them. What others said is not ours to simplify. */
const ours: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'what stands at the head of a panel': [
    alliance.lede,
    alliance.summary,
    ...members.map(({ summary }) => summary),
  ],
  'what is not said, and the notes on statements': statements.flatMap((one) => [
    one.note,
    one.lookedAt,
    one.spokeOf,
    one.kind === 'silence' ? one.words : undefined,
  ]),
  'why this colour': [
    ...stances.map(({ rule }) => rule),
    ...members.flatMap(({ evidence, against, confidence }) => [
      ...[...evidence, ...against].map(({ text }) => text),
      confidence.why,
    ]),
  ],
  'about this record': [
    ...about.flatMap(({ paragraphs, items = [] }) => [
      ...paragraphs,
      ...items.map((item) => (typeof item === 'string' ? item : item.text)),
    ]),
    ...stances.map(({ rule }) => rule),
    ...corrections.flatMap(({ said, correction }) => [said, correction]),
  ],
  'the summit and what came after': [...facts, ...afterwards].map(({ text }) => text),
  'the lesson': story.flatMap(({ title, text, notes, predict }) => [
    title,
    text,
    notes,
    predict?.question,
    predict?.answer,
  ]),
};

/** Number of syllables in an English word. Adjacent vowels count as one; most endings with a silent e do not count. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^l]e)$/, (ending) => ending.charAt(0))
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The Flesch-Kincaid grade: years of school that a text requires. A quotation in it counts as one word. */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts
    .flatMap((text) => text.replaceAll(/“[^”]*”/g, 'it').split(/(?<=[.!?:;])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.split(/[^\p{L}’'-]+/u).filter((word) => /\p{L}/u.test(word)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

describe('after nine years of school one can read', () => {
  it.each(Object.entries(ours))('%s', (_, texts) => {
    expect(gradeOf(texts.filter((text) => text !== undefined))).toBeLessThanOrEqual(9);
  });

  it('and the measure tells plain words from others', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(2);
    expect(
      gradeOf([
        'Notwithstanding interdepartmental considerations, implementation necessitates reconsideration.',
      ]),
    ).toBeGreaterThan(20);
  });
});
