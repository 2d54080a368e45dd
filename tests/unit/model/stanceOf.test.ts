import { describe, expect, it } from 'vitest';
import type { Alliance } from '#model/alliance.ts';
import type { Evidence, Member } from '#model/member.ts';
import { memberById } from '#model/questions.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();

function member(id: string): Member {
  const found = memberById(alliance, id);
  if (!found) throw new Error(`no member ${id}`);
  return found;
}

const without = (id: string, isRemoved: (evidence: Evidence) => boolean): Member => ({
  ...member(id),
  evidence: member(id).evidence.filter((one) => !isRemoved(one)),
});

const withVotes = (change: (vote: Alliance['votes'][number]) => Alliance['votes'][number]) => ({
  ...alliance,
  votes: alliance.votes.map(change),
});

const coded = (code: string) => (evidence: Evidence) => evidence.code === code;

describe('the stance of each of the six follows from its evidence', () => {
  it.each([
    ['RUS', 'wages'],
    ['BLR', 'backs'],
    ['KAZ', 'distances'],
    ['ARM', 'none'],
    ['KGZ', 'none'],
    ['TJK', 'none'],
  ])('%s: %s', (id, stance) => {
    expect(stanceOf(alliance, member(id))?.id).toBe(stance);
  });
});

describe('evidence of which only the month is known', () => {
  const dated = (date: string): Member => ({
    ...member('KAZ'),
    evidence: member('KAZ').evidence.map((one) => ({ ...one, date })),
  });
  const asking = (days: { readonly from?: string; readonly to?: string }): Alliance => ({
    ...alliance,
    stances: alliance.stances.map((stance) => ({
      ...stance,
      when: [{ evidence: 'refused-material-help', atLeast: 1, ...days }],
    })),
  });

  it.each([
    [{ from: '2022-05-01' }, true],
    [{ from: '2022-05-16' }, false],
    [{ to: '2022-05-31' }, true],
    [{ to: '2022-05-16' }, false],
  ])('counts where all its days do: %o, %s', (days, counts) => {
    expect(stanceOf(asking(days), dated('2022-05')) !== undefined).toBe(counts);
  });
});

describe('the stance changes when the evidence that decides it is removed', () => {
  it('Russia does not wage the war without its own government’s statements', () => {
    expect(stanceOf(alliance, without('RUS', coded('own-forces')))?.id).not.toBe('wages');
  });

  it('Belarus does not back Russia without its leader’s words of the day', () => {
    expect(stanceOf(alliance, without('BLR', coded('took-russias-side-on-the-day')))?.id).not.toBe(
      'backs',
    );
  });

  it.each(['ES-11-1', 'ES-11-2'])('Belarus does not back Russia without its vote on %s', (id) => {
    const changed = withVotes((vote) =>
      vote.id === id ? { ...vote, votes: { ...vote.votes, BLR: 'abstain' } } : vote,
    );
    expect(stanceOf(changed, member('BLR'))?.id).not.toBe('backs');
  });

  it('Kazakhstan keeps its distance by two different names, and by one no more', () => {
    const names = [
      ...new Set(
        member('KAZ')
          .evidence.filter(coded('refused-material-help'))
          .map(({ by }) => by),
      ),
    ];
    expect(names).toHaveLength(4);
    const [first, second] = names;
    const byTwo = without(
      'KAZ',
      ({ code, by }) => code === 'refused-material-help' && by !== first && by !== second,
    );
    const byOne = without(
      'KAZ',
      ({ code, by }) => code === 'refused-material-help' && by !== first,
    );
    expect(stanceOf(alliance, byTwo)?.id).toBe('distances');
    expect(stanceOf(alliance, byOne)?.id).toBe('none');
  });

  it('one name that refused twice counts once', () => {
    const [evidence] = member('KAZ').evidence.filter(coded('refused-material-help'));
    if (!evidence) throw new Error('no evidence');
    const twice: Member = {
      ...member('TJK'),
      evidence: [evidence, { ...evidence, date: '2022-03-01' }, ...member('TJK').evidence],
    };
    expect(stanceOf(alliance, twice)?.id).toBe('none');
  });

  it('what was said before or after the time that counts decides nothing', () => {
    const late: Member = {
      ...member('KAZ'),
      evidence: member('KAZ').evidence.map((one) =>
        one.code === 'refused-material-help' ? { ...one, date: '2022-05-17' } : one,
      ),
    };
    expect(stanceOf(alliance, late)?.id).toBe('none');
  });

  it.each(['ARM', 'KGZ', 'TJK'])('%s has no stance without its silence of the day', (id) => {
    expect(stanceOf(alliance, without(id, coded('no-mention-in-open-part')))).toBeUndefined();
  });

  it('no vote after the day of the summit decides anything', () => {
    const later = withVotes((vote) =>
      vote.date > alliance.event.date
        ? {
            ...vote,
            votes: { RUS: 'yes', BLR: 'yes', ARM: 'yes', KAZ: 'yes', KGZ: 'yes', TJK: 'yes' },
          }
        : vote,
    );
    for (const one of alliance.members) expect(stanceOf(later, one)).toBe(stanceOf(alliance, one));
  });

  it('the first rule that fits wins', () => {
    const rus = member('RUS');
    const silent = member('TJK').evidence;
    expect(stanceOf(alliance, { ...rus, evidence: [...silent, ...rus.evidence] })?.id).toBe(
      'wages',
    );
  });
});
