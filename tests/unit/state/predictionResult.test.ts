import { expect, it } from 'vitest';
import { toResultLine } from '#state/predictionResult.ts';

const options = [
  { id: 'RUS', label: 'Russia' },
  { id: 'BLR', label: 'Belarus' },
  { id: 'ARM', label: 'Armenia' },
];
const question = {
  question: 'Who?',
  options: 'members' as const,
  correct: ['RUS', 'BLR'],
  answer: 'Two.',
  view: {},
};
const line = (picked: readonly string[], hands: Readonly<Record<string, number>>) =>
  toResultLine(question, options, { picked, hands });

it('sets the hands of the class beside the record', () => {
  expect(line([], { BLR: 12, RUS: 16 })).toBe(
    '16 hands for Russia, 12 for Belarus. The record says: Russia and Belarus.',
  );
  expect(line([], { ARM: 1 })).toBe('1 hand for Armenia. The record says: Russia and Belarus.');
});

it('names what was picked where no hands were counted, and is silent where nothing was said', () => {
  expect(line(['ARM', 'RUS'], {})).toBe(
    'The class said: Russia and Armenia. The record says: Russia and Belarus.',
  );
  expect(line([], { RUS: 0 })).toBeNull();
});
