import { expect, test } from 'vitest';
import { outletsOf } from '#model/outletsOf.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const [stance, ...votes] = yardsticksOf(alliance);
const outlets = outletsOf(alliance, stance);

test('a vote rests on the outlets of its own sources', () => {
  expect(votes.map((vote) => outletsOf(alliance, vote))[0]).toEqual([
    'UN Watch',
    'GitHub, HarukiKinoshita/ukraine-viz',
    'massispost.com',
  ]);
});

test('the stances rest first on what decides most members, and last on votes', () => {
  expect(outlets.slice(0, 4)).toEqual(['Meduza', 'Turan', 'NV', 'Donpress']);
  // The rule for Belarus also requires two votes, whose sources come after those of the evidence.
  expect(outlets.indexOf('pum24.ru')).toBeGreaterThan(outlets.indexOf('UrduPoint'));
  expect(new Set(outlets).size).toBe(outlets.length);
});

test('what decides nothing is none of them', () => {
  // The source of a vote that no rule requires.
  expect(outlets).not.toContain('UN Watch');
  const members = alliance.members.filter(({ id }) => id === 'KAZ');
  // Kazakhstan was silent in the open part too, but an earlier rule fits.
  expect(outletsOf({ ...alliance, members }, stance)).not.toContain('Turan');
});
