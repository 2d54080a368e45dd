import { describe, expect, it } from 'vitest';
import { lessonStart } from '#state/lessonPlace.ts';
import { isAhead, parseMessage, type PresentMessage } from '#state/presentMessage.ts';
import { presentStart, sharedOf } from '#state/presentState.ts';

const pair = '0123456789abcdef';
const message: PresentMessage = {
  app: 'alliance-map',
  pair,
  from: 'notes',
  revision: 3,
  wantsAnswer: false,
  shared: sharedOf(presentStart(lessonStart, 'audience')),
};

describe('a message between a lesson’s windows', () => {
  it('is read as it was sent', () => {
    const sent = structuredClone(message);
    expect(parseMessage(sent, pair)).toEqual(message);
  });

  it('may tell of a lesson as long as a file may have it', () => {
    const steps = Array.from({ length: 500 }, (_, index) => index);
    const long = { ...message, shared: { ...message.shared, place: { ...lessonStart, steps } } };
    expect(parseMessage(long, pair)).toEqual(long);
  });

  it('is nothing where it comes from another lesson, another program, or in another shape', () => {
    const strange: readonly unknown[] = [
      { ...message, pair: 'fedcba9876543210' },
      { ...message, app: 'other' },
      { ...message, extra: 1 },
      { ...message, revision: -1 },
      { ...message, shared: { ...message.shared, blank: 'red' } },
      {
        ...message,
        shared: { ...message.shared, place: { steps: null, step: 0, isRevealed: false } },
      },
      { ...message, shared: { ...message.shared, spotlight: { x: 101, y: 0 } } },
      { ...message, shared: { ...message.shared, run: 'alert(1)' } },
      null,
      'hello',
      42,
      [],
    ];
    for (const one of strange) expect(parseMessage(one, pair)).toBeUndefined();
  });

  it('leads where it has seen more; of two equals the class’s window is right', () => {
    const own = { revision: 3, role: 'notes' } as const;
    expect(isAhead({ revision: 4, from: 'audience' }, own)).toBe(true);
    expect(isAhead({ revision: 2, from: 'audience' }, own)).toBe(false);
    expect(isAhead({ revision: 3, from: 'audience' }, own)).toBe(true);
    expect(isAhead({ revision: 3, from: 'notes' }, { revision: 3, role: 'audience' })).toBe(false);
  });
});
