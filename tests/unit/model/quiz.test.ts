import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesPartOf, ownWords } from '#model/ownWords.ts';
import { speakerName, statementById } from '#model/questions.ts';
import { buildQuiz, isRiddle, type QuizQuestion } from '#model/quiz.ts';
import { isVerbatim } from '#model/statement.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const seeds = fc.integer({ min: 1, max: 9999 });

function askedOf({ statement: id, member }: QuizQuestion) {
  const found = statementById(alliance, id);
  const owner = alliance.members.find((one) => one.id === member);
  if (!found || !owner) throw new Error(`the question asks for nothing on record: ${id}`);
  return { owner, panel: found.panel, statement: found.statement };
}

function everyQuestion(check: (question: QuizQuestion, all: readonly QuizQuestion[]) => void) {
  fc.assert(
    fc.property(seeds, (seed) => {
      const all = buildQuiz(alliance, seed);
      for (const question of all) check(question, all);
    }),
    { numRuns: 25 },
  );
}

/** The speakers of each state in this record: its leader, ministers and offices. */
const speaksFor: Readonly<Record<string, readonly string[]>> = {
  RUS: ['putin'],
  BLR: ['lukashenko'],
  KAZ: ['tokayev', 'kaz-defence-ministry', 'tileuberdi', 'suleimenov', 'ashimbayev'],
  ARM: ['pashinyan', 'arm-foreign-ministry'],
  KGZ: ['japarov', 'a-japarov', 'kgz-president-office'],
  TJK: ['rahmon'],
};

describe('the quiz', () => {
  it('asks six times who said it and up to four times which colour', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const kinds = buildQuiz(alliance, seed).map(({ kind }) => kind);
        expect(kinds.slice(0, 6)).toEqual(Array(6).fill('speaker'));
        expect(kinds.length).toBeGreaterThanOrEqual(9);
        expect(new Set(kinds.slice(6))).toEqual(new Set(['class']));
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for all who share the seed, and another for another seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(buildQuiz(builtIn(), seed)).toEqual(buildQuiz(alliance, seed));
      }),
      { numRuns: 10 },
    );
    expect(buildQuiz(alliance, 1)).not.toEqual(buildQuiz(alliance, 2));
  });

  it('has exactly one right answer to each question, the one the record gives', () => {
    everyQuestion((question) => {
      const { owner, panel } = askedOf(question);
      expect(question.options.filter((option) => option === question.correct)).toHaveLength(1);
      expect(new Set(question.options).size).toBe(question.options.length);
      if (question.kind === 'speaker') expect(question.correct).toBe(panel);
      else expect(question.correct).toBe(stanceOf(alliance, owner)?.id);
    });
  });

  it('shows only words of the state’s own officials that were really said, up to the day', () => {
    everyQuestion((question) => {
      const { owner, statement } = askedOf(question);
      expect(isVerbatim(statement)).toBe(true);
      expect(statement.occasion).not.toBe('after');
      expect(speaksFor[owner.id]).toContain(statement.speaker);
    });
  });

  it('never names in a riddle the state, its capital or the speaker', () => {
    everyQuestion((question) => {
      if (question.kind === 'class') return;
      const { owner, statement } = askedOf(question);
      expect(namesPartOf(statement.words, owner.name)).toBe(false);
      expect(namesPartOf(statement.words, owner.capital ?? '…')).toBe(false);
      expect(namesPartOf(statement.words, speakerName(alliance, statement.speaker))).toBe(false);
    });
  });

  it('never gives a riddle away by another question', () => {
    everyQuestion((question, all) => {
      const { statement } = askedOf(question);
      const others = all.filter((other) => other !== question);
      expect(others.map((other) => askedOf(other).statement.words)).not.toContain(statement.words);
    });
  });

  it('asks of no state more than twice who said it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const asked = buildQuiz(alliance, seed).filter(({ kind }) => kind === 'speaker');
        for (const { id } of alliance.members)
          expect(asked.filter(({ member }) => member === id).length).toBeLessThan(3);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves out words that officials of two states said alike', () => {
    const file = structuredClone(alliance);
    const [russia, belarus] = [file.members[0], file.members[1]];
    const said = belarus?.statements.find(({ id }) => id === 'blr-no-war');
    if (!russia || !said) throw new Error('the record has changed');
    russia.statements = [{ ...said, id: 'rus-no-war', speaker: 'putin', office: 'President' }];
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      buildQuiz(file, seed).filter(({ kind }) => kind === 'speaker'),
    );
    expect(asked.map(({ statement }) => statement)).not.toContain('blr-no-war');
    expect(asked.map(({ statement }) => statement)).not.toContain('rus-no-war');
  });

  it('offers six states where an alliance has more', () => {
    const [first, ...rest] = alliance.members;
    if (!first) throw new Error('no members');
    const file = {
      ...alliance,
      members: [first, ...rest, ...rest.map((one) => ({ ...one, id: `${one.id.slice(0, 2)}X` }))],
    };
    for (const { kind, options, correct } of buildQuiz(file, 5)) {
      if (kind === 'class') continue;
      expect(options).toHaveLength(6);
      expect(options).toContain(correct);
    }
  });

  it('is empty where nobody is quoted', () => {
    const members = alliance.members.map((member) => ({
      ...member,
      statements: member.statements.filter(({ kind }) => kind === 'silence'),
    }));
    expect(buildQuiz({ ...alliance, members }, 1)).toEqual([]);
  });
});

describe('whose words they are', () => {
  const idsOf = (id: string) => {
    const member = alliance.members.find((one) => one.id === id);
    return member ? ownWords(alliance, member).map((one) => one.id) : [];
  };

  it('counts a ministry of the state and its president’s office', () => {
    expect(idsOf('KAZ')).toContain('kaz-troops-april');
    expect(idsOf('KGZ')).toContain('kgz-kyrgyz-readout');
  });

  it('does not count what the Kremlin said of a call with another president', () => {
    expect(idsOf('KGZ')).not.toContain('kgz-kremlin-readout');
  });

  it('does not take an official of Nigeria for one of Niger', () => {
    const member = alliance.members.find(({ id }) => id === 'KAZ');
    const said = member?.statements.find(({ id }) => id === 'kaz-afghanistan');
    if (!member || !said) throw new Error('the record has changed');
    const saidBy = (office: string) => {
      const statements = [{ ...said, speaker: 'a-guest', office }];
      return ownWords(alliance, { ...member, name: 'Niger', statements });
    };
    expect(saidBy('President of Nigeria')).toEqual([]);
    expect(saidBy('President of Niger')).toHaveLength(1);
    expect(saidBy('Niger’s foreign minister')).toHaveLength(1);
  });

  it.each([
    ['The Kyrgyz economy has not yet recovered', 'Kyrgyzstan', true],
    ['Kazakh military personnel', 'Kazakhstan', true],
    ['a united front', 'Belarus', false],
    ['We call on both states', 'Kazakhstan', false],
  ])('finds in “%s” the name %s: %s', (words, name, isNamed) => {
    expect(namesPartOf(words, name)).toBe(isNamed);
  });

  it('takes a handful of words for a guess, not a riddle', () => {
    const russia = alliance.members.find(({ id }) => id === 'RUS');
    const fragment = russia?.statements.find(({ id }) => id === 'rus-no-problem');
    if (!russia || !fragment) throw new Error('the record has changed');
    expect(isRiddle(alliance, russia, fragment)).toBe(false);
  });
});
