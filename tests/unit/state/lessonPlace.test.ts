import { describe, expect, it } from 'vitest';
import { placeAfter, placeAtStep, placeBefore, placeInLesson } from '#state/lessonMoves.ts';
import { lessonSteps, lessonStart, toLesson, type LessonPlace } from '#state/lessonPlace.ts';
import { parseLessonPlace, writeLessonPlace } from '#state/presentAddress.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const { story } = alliance;
const at = (step: number, isRevealed = false, steps: LessonPlace['steps'] = null) => ({
  steps,
  step,
  isRevealed,
});

describe('a place in a lesson', () => {
  it('has the answer of a prediction as a stop of its own', () => {
    expect(placeAfter(story, at(1))).toEqual(at(2));
    expect(placeAfter(story, at(2))).toEqual(at(2, true));
    expect(placeAfter(story, at(2, true))).toEqual(at(3));
    expect(placeBefore(story, at(3))).toEqual(at(2, true));
    expect(placeBefore(story, at(2, true))).toEqual(at(2));
  });

  it('stays itself at both ends', () => {
    const [first, last] = [at(1), at(story.length)];
    expect(placeBefore(story, first)).toBe(first);
    expect(placeAfter(story, last)).toBe(last);
    expect(placeAtStep(story, first, story.length + 1)).toBe(first);
  });

  it('is visited forwards and backwards through the same stops', () => {
    const forwards: LessonPlace[] = [at(1)];
    for (;;) {
      const here = forwards.at(-1) ?? lessonStart;
      const next = placeAfter(story, here);
      if (next === here) break;
      forwards.push(next);
    }
    const questions = story.filter(({ predict }) => predict).length;
    expect(forwards).toHaveLength(story.length + questions);
    const backwards = [forwards.at(-1) ?? lessonStart];
    while (backwards.length < forwards.length)
      backwards.push(placeBefore(story, backwards.at(-1) ?? lessonStart));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('keeps the step that is shown when the lesson is made anew', () => {
    expect(placeInLesson(alliance, at(4), [6, 4])).toEqual(at(2, false, [6, 4]));
    expect(placeInLesson(alliance, at(9), [6, 4])).toEqual(at(2, false, [6, 4]));
  });
});

describe('a lesson of one’s own', () => {
  it('holds each real step once; the story as it is written is no lesson of one’s own', () => {
    expect(toLesson([4, 2, 4, 0, 99, 1.5, Number.NaN], 10)).toEqual([4, 2]);
    expect(toLesson([1, 2, 3], 3)).toBeNull();
    expect(toLesson([], 3)).toBeNull();
    expect(lessonSteps(alliance, [4, 2]).map(({ id }) => id)).toEqual(['belarus', 'who-spoke']);
  });

  it('goes into the address and comes back', () => {
    for (const place of [at(1), at(3), at(2, true), at(2, false, [4, 2]), at(2, true, [4, 2])]) {
      const query = new URLSearchParams('mode=present');
      writeLessonPlace(query, place);
      expect(parseLessonPlace(query, story)).toEqual(place);
    }
  });

  it('reads whatever else an address says as the beginning', () => {
    for (const search of [
      'step=0',
      'step=99',
      'step=x',
      'lesson=',
      'lesson=0,77',
      'step=1&revealed=1',
    ])
      expect(parseLessonPlace(new URLSearchParams(search), story)).toEqual(lessonStart);
  });
});
