import { expect, it } from 'vitest';
import { toTitle } from '#app/useTitle.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const [stance, ...votes] = yardsticksOf(alliance);

it.each([
  ['the page', null, null, `${alliance.title} · CSTO`],
  ['a state', 'ARM', 'ARM', 'Armenia: Takes no public side · CSTO'],
  ['a part of its panel', 'ARM', 'ARM-votes', 'Armenia: Takes no public side · CSTO'],
  [
    'a quotation',
    'ARM',
    'arm-no-such-issue',
    'Armenia: “There is no such issue on the agenda” · CSTO',
  ],
  [
    'a report, shortened and without quotation marks',
    'ARM',
    'arm-council-of-europe',
    'Armenia: Armenia was the only member of the Council of Europe besides Russia … · CSTO',
  ],
] as const)('%s has a title of its own', (_, panel, chosen, title) => {
  expect(toTitle(alliance, stance, panel, chosen)).toBe(title);
});

it('a vote stands in the title, and under it what a state voted', () => {
  const vote = votes.find(({ id }) => id === 'ES-11-1')!;
  expect(toTitle(alliance, vote, null)).toBe(
    `UN vote, 2 March 2022 (ES-11/1) · ${alliance.title} · CSTO`,
  );
  expect(toTitle(alliance, vote, 'KAZ')).toBe('Kazakhstan: Abstained · CSTO');
});
