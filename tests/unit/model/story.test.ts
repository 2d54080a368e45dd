import { describe, expect, it } from 'vitest';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { builtInFile, today } from '../../support/alliance.ts';

type StepFile = Record<string, unknown> & { view: Record<string, unknown> };

/** The problems of the built-in file after a change to one step. */
function problemsAfter(index: number, change: (step: StepFile, story: unknown[]) => void) {
  const file = builtInFile();
  const story = file['story'] as StepFile[];
  const step = story[index];
  if (!step) throw new Error('no such step');
  change(step, story);
  return parseAlliance(file, today).problems ?? [];
}

describe('a story is refused by name and place', () => {
  it('where it chooses an unknown member', () => {
    const problems = problemsAfter(3, (step) => (step.view['chosen'] = 'XYZ'));
    expect(problems).toEqual([
      { path: 'story[3].view.chosen', message: expect.stringContaining('"XYZ"') as string },
    ]);
  });

  it('where a right answer is an unknown member', () => {
    const problems = problemsAfter(1, (step) => {
      (step['predict'] as { correct: string[] }).correct = ['RUS', 'XYZ'];
    });
    expect(problems).toEqual([
      {
        path: 'story[1].predict.correct[1]',
        message: 'no member has the id "XYZ"; expected one of this file',
      },
    ]);
  });

  it('where a right answer is an unknown class', () => {
    const problems = problemsAfter(1, (step) => {
      Object.assign(step['predict'] as object, {
        options: 'classes',
        correct: ['wages', 'cheers'],
      });
    });
    expect(problems).toEqual([
      {
        path: 'story[1].predict.correct[1]',
        message:
          'no class of the yardstick "stance" is called "cheers"; expected one of: wages, backs, distances, none',
      },
    ]);
  });

  it('where a step is empty', () => {
    const problems = problemsAfter(2, (_, story) => (story[2] = {}));
    expect(problems.map(({ path }) => path)).toEqual([
      'story[2].id',
      'story[2].title',
      'story[2].text',
      'story[2].notes',
      'story[2].view',
    ]);
    for (const { message } of problems) expect(message).toContain('missing');
  });

  it('where a step has 46 words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
    expect(problemsAfter(0, (step) => (step['text'] = words(45)))).toEqual([]);
    expect(problemsAfter(0, (step) => (step['text'] = words(46)))).toEqual([
      { path: 'story[0].text', message: 'has 46 words; at most 45 fit on screen' },
    ]);
  });

  it('where it shows a statement that is not there, or more than fit', () => {
    const expected =
      'no statement has the id "no-such"; expected the id of a statement of this file';
    expect(problemsAfter(4, (step) => (step['statements'] = ['tjk-silence', 'no-such']))).toEqual([
      { path: 'story[4].statements[1]', message: expected },
    ]);
    const three = ['tjk-silence', 'kgz-silence', 'arm-silence'];
    expect(problemsAfter(4, (step) => (step['statements'] = three))).toEqual([
      { path: 'story[4].statements', message: 'names more than 2, which do not fit on screen' },
    ]);
  });

  it.each([
    [null, []],
    ['none', ['none']],
    [
      ['none', 'distances'],
      ['none', 'distances'],
    ],
  ])('reads the lifted classes %j as a list', (written, read) => {
    const file = builtInFile();
    (file['story'] as StepFile[])[4]!.view['highlight'] = written;
    expect(parseAlliance(file, today).alliance?.story[4]?.view.highlight).toEqual(read);
  });

  it('but may hide the colours', () => {
    expect(problemsAfter(3, (step) => (step.view['by'] = 'none'))).toEqual([]);
    expect(problemsAfter(3, (step) => (step.view['by'] = 'nonesuch'))).toHaveLength(1);
  });
});
