import { describe, expect, it } from 'vitest';
import { hiddenYardstick } from '#model/hiddenYardstick.ts';
import {
  membersInClassOrder,
  toLegendSentence,
  yardsticksOf,
  type Yardstick,
} from '#model/yardstick.ts';
import { howItVoted, votesTitle } from '#model/voteWords.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const yardsticks = yardsticksOf(alliance);

/** Tables C and D3 of the record: the class of all six by every yardstick. */
const expected = {
  stance: { RUS: 'wages', BLR: 'backs', ARM: 'none', KAZ: 'distances', KGZ: 'none', TJK: 'none' },
  '68-262': { RUS: 'no', BLR: 'no', ARM: 'no', KAZ: 'abstain', KGZ: 'absent', TJK: 'absent' },
  'ES-11-1': {
    RUS: 'no',
    BLR: 'no',
    ARM: 'abstain',
    KAZ: 'abstain',
    KGZ: 'abstain',
    TJK: 'abstain',
  },
  'ES-11-2': {
    RUS: 'no',
    BLR: 'no',
    ARM: 'abstain',
    KAZ: 'abstain',
    KGZ: 'abstain',
    TJK: 'abstain',
  },
  'ES-11-3': { RUS: 'no', BLR: 'no', ARM: 'absent', KAZ: 'no', KGZ: 'no', TJK: 'no' },
};

describe('the yardsticks', () => {
  it('are the public stance and the four votes up to the summit, oldest first', () => {
    expect(yardsticks.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  it.each(yardsticks)('$id classes all six as the record has it', ({ id, classOf }) => {
    const found = Object.fromEntries(alliance.members.map((one) => [one.id, classOf(one).id]));
    expect(found).toEqual(expected[id as keyof typeof expected]);
  });

  it('list in the legend exactly the classes that occur', () => {
    for (const { classes, classOf } of yardsticks) {
      const used = new Set(alliance.members.map((one) => classOf(one).id));
      expect(new Set(classes.map(({ id }) => id))).toEqual(used);
    }
  });

  it('say it in a sentence', () => {
    expect(yardsticks.map((one) => toLegendSentence(alliance, one))).toEqual([
      '1 wages the war, 1 publicly backs Russia, 1 keeps its distance and 3 take no public side',
      expect.stringMatching(/^3 voted against, 1 abstained and 2 did not vote$/),
      '2 voted against and 4 abstained',
      '2 voted against and 4 abstained',
      '5 voted against and 1 did not vote',
    ]);
  });

  it('show a vote that was not found as such', () => {
    const [vote] = alliance.votes;
    if (!vote) throw new Error('no vote');
    const partly = {
      ...alliance,
      votes: [{ ...vote, colours: true, votes: { RUS: 'no' as const } }],
    };
    const [, yardstick] = yardsticksOf(partly);
    expect(partly.members.map((one) => yardstick?.classOf(one).paint)).toEqual(
      partly.members.map(({ id }) => (id === 'RUS' ? 'aubergine' : 'none')),
    );
  });
});

it('members come in the order of the classes, and all of them where no class is shown', () => {
  const inOrder = (yardstick: Yardstick) =>
    membersInClassOrder(alliance, yardstick).map(({ id }) => id);
  expect(inOrder(yardsticks[0])).toEqual(['RUS', 'BLR', 'KAZ', 'ARM', 'KGZ', 'TJK']);
  expect(inOrder(hiddenYardstick)).toEqual(alliance.members.map(({ id }) => id));
});

it('a vote elsewhere is not called one of the UN', () => {
  const [first, ...rest] = alliance.votes;
  const votes = [{ ...first!, body: 'Council', colours: true }, ...rest];
  const elsewhere = yardsticksOf({ ...alliance, votes }).find(({ id }) => id === first!.id);
  expect(elsewhere?.title).toMatch(/^Council vote of 27 March 2014/);
  expect([votesTitle(votes), howItVoted(votes)]).toEqual(['Votes', 'How it voted']);
  expect([votesTitle(rest), howItVoted(rest)]).toEqual(['UN votes', 'How it voted at the UN']);
});
