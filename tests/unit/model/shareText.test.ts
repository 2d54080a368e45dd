import { expect, test } from 'vitest';
import { allStatements } from '#model/questions.ts';
import { toShareText } from '#model/shareText.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const [stance, vote] = yardsticksOf(alliance);

test('a shared map says what it shows and as of when', () => {
  expect(toShareText(alliance, stance, null)).toBe(`${alliance.title} ${alliance.question}.`);
});

test('a shared state says its stance', () => {
  const text = toShareText(alliance, stance, 'ARM');
  expect(text).toBe(`Armenia: Takes no public side. ${alliance.question}.`);
  if (vote) expect(toShareText(alliance, vote, 'ARM')).toContain(vote.title);
});

test('a shared quotation says who said it, when, in which words, and according to whom', () => {
  expect(toShareText(alliance, stance, 'arm-44-day-war')).toMatch(
    /^Nikol Pashinyan, Prime Minister of Armenia, 16 May 2022: “.+” \(quoted in Newsweek, translated from Russian\)\. About the fighting .+, not about Ukraine\.$/,
  );
});

test('a shared claim takes its denial along', () => {
  expect(toShareText(alliance, stance, 'rus-biological-evidence')).toContain('deny');
});

test('a shared silence puts no words into anybody’s mouth', () => {
  const text = toShareText(alliance, stance, 'kaz-silence');
  expect(text).not.toContain('“');
  expect(text).toMatch(/^No statement found, 16 May 2022: .+ \(looked for in Meduza; .+\)\.$/);
});

test('words that nobody said so are not put into anybody’s mouth either', () => {
  const ofKind = (kind: string) => {
    const found = allStatements(alliance).find(({ statement }) => statement.kind === kind)!;
    return toShareText(alliance, stance, found.statement.id);
  };
  expect(ofKind('paraphrase')).toContain(', not word for word, ');
  expect(ofKind('analysis')).toContain(', analyst’s view, ');
});
