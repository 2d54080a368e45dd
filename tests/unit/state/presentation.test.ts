import { describe, expect, it } from 'vitest';
import { panelOf } from '#model/questions.ts';
import { countWords } from '#model/countWords.ts';
import { maxStepWords } from '#model/step.ts';
import { membersByClass, yardsticksOf } from '#model/yardstick.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { optionsOf, stepAt, viewAtStep, yardstickBy } from '#state/presentation.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const { story } = alliance;
const number = (id: string) => story.findIndex((step) => step.id === id) + 1;

describe('the view at a step', () => {
  it('is what all patches up to it have left', () => {
    expect(viewAtStep(alliance, null, number('armenia'))).toEqual({
      chosen: 'arm-44-day-war',
      view: 'map',
      by: 'stance',
      highlight: [],
    });
    expect(viewAtStep(alliance, null, number('table'))).toEqual({
      chosen: null,
      view: 'table',
      by: 'stance',
      highlight: [],
    });
  });

  it('is the same however one came there', () => {
    const n = number('seventh-april');
    const asked = viewAtStep(alliance, null, n);
    viewAtStep(alliance, null, story.length);
    expect(viewAtStep(alliance, null, n)).toEqual(asked);
    expect(viewAtStep(alliance, null, n, true).by).toBe('ES-11-3');
  });

  it('follows the order of the lesson, not of the story', () => {
    const [a, k] = [number('armenia'), number('kazakhstan')];
    expect(viewAtStep(alliance, [k, a], 1).chosen).toBe('kaz-troops-april');
    expect(viewAtStep(alliance, [k, a], 2).chosen).toBe('arm-44-day-war');
  });

  it('lets go of a lifted class with the yardstick it belongs to', () => {
    const lifted = structuredClone(alliance);
    const [first, second] = lifted.story;
    if (!first || !second) throw new Error('the story is too short');
    first.view = { by: 'stance', highlight: ['none'] };
    second.view = { by: 'ES-11-1' };
    expect(viewAtStep(lifted, null, 1).highlight).toEqual(['none']);
    expect(viewAtStep(lifted, null, 2).highlight).toEqual([]);
  });
});

describe('a step in a lesson of one’s own', () => {
  it('lifts nothing where it finds other classes than its own', () => {
    const moved = structuredClone(alliance);
    const [first, second] = moved.story;
    if (!first || !second) throw new Error('the story is too short');
    first.view = { by: 'stance', highlight: ['none'] };
    second.view = { highlight: ['backs'] };
    moved.story[2]!.view = { by: 'ES-11-1' };
    expect(viewAtStep(moved, [1, 2], 2).highlight).toEqual(['backs']);
    expect(viewAtStep(moved, [3, 2], 2).highlight).toEqual([]);
  });
});

describe('the built-in story', () => {
  it('shows every step as it is, whatever a teacher leaves out before it', () => {
    story.forEach(({ id }, index) => {
      const whole = viewAtStep(alliance, null, index + 1);
      expect(viewAtStep(alliance, [index + 1], 1), id).toEqual(whole);
      expect(viewAtStep(alliance, [story.length, index + 1], 2), id).toEqual(whole);
    });
  });

  it('asks at least twice before it shows', () => {
    expect(story.filter(({ predict }) => predict).length).toBeGreaterThanOrEqual(2);
    expect(story.length).toBeGreaterThanOrEqual(9);
  });

  it('has at most 45 words on screen at each stop', () => {
    for (const { text, predict } of story)
      for (const shown of [text, predict?.answer ?? ''])
        expect(countWords(shown)).toBeLessThanOrEqual(maxStepWords);
  });

  it('shows no colour before the first question about who spoke is answered', () => {
    for (let n = 1; n <= number('who-spoke'); n += 1)
      expect(viewAtStep(alliance, null, n).by).toBe(hiddenId);
    expect(yardstickBy(alliance, hiddenId).classes).toEqual([]);
  });

  it('counts as right what the record says', () => {
    const april = stepAt(alliance, {
      steps: null,
      step: number('seventh-april'),
      isRevealed: false,
    })?.predict;
    const vote = yardsticksOf(alliance).find(({ id }) => id === 'ES-11-3');
    if (!april || !vote) throw new Error('the step or the vote is missing');
    const against = membersByClass(alliance, vote).find(({ of }) => of.id === 'no')?.members;
    expect([...april.correct].sort()).toEqual(against?.map(({ id }) => id).sort());
  });

  it('shows with each statement the state that said it', () => {
    for (const n of story.keys()) {
      const { chosen } = viewAtStep(alliance, null, n + 1, true);
      if (chosen !== null) expect(panelOf(alliance, chosen)).not.toBeNull();
    }
  });
});

describe('what a class chooses from', () => {
  const place = { steps: null, step: number('seventh-april'), isRevealed: false };
  const base = { question: '?', correct: ['no'], answer: '.', view: { by: 'ES-11-3' } };

  it('is the members in the order of their keys', () => {
    const options = optionsOf(alliance, place, { ...base, options: 'members' });
    expect(options.map(({ id }) => id)).toEqual(alliance.members.map(({ id }) => id));
  });

  it('is the classes that the answer will show', () => {
    const options = optionsOf(alliance, place, { ...base, options: 'classes' });
    expect(options.map(({ id }) => id)).toEqual(['no', 'absent']);
  });
});
