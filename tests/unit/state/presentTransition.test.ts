import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonStart } from '#state/lessonPlace.ts';
import type { TimedEvent } from '#state/presentAction.ts';
import { presentCommands } from '#state/presentCommands.ts';
import { bounceMs, presentCommandOf } from '#state/presentKeys.ts';
import { presentStart, type PresentState } from '#state/presentState.ts';
import { transition } from '#state/presentTransition.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const members = alliance.members.map(({ id }) => id);
const start = presentStart(lessonStart, 'audience');

/** Presses keys one after the other, slowly enough that none counts as a bounce. */
function press(keys: readonly string[], from: PresentState = start): PresentState {
  const startMs = (from.lastKey?.atMs ?? 600) + 400;
  return keys.reduce<PresentState>((state, key, index) => {
    const shift = key.startsWith('Shift+');
    const plain = shift ? key.slice('Shift+'.length) : key;
    return transition(alliance, state, {
      type: 'key',
      key: plain,
      shift,
      atMs: startMs + index * 400,
    });
  }, from);
}

/** The lesson as a teacher sees it: a row of stops, a blank screen over them, a look at a member beside them. */
interface Model {
  stop: number;
  blind: 'black' | 'white' | null;
  aside: string | null;
  asksToLeave: boolean;
  picks: Record<string, string[]>;
  last: { key: string; atMs: number } | null;
}

const stops = alliance.story.flatMap(({ id, predict }, index) => [
  { id, step: index + 1, isQuestion: predict !== undefined, isAnswer: false },
  ...(predict ? [{ id, step: index + 1, isQuestion: false, isAnswer: true }] : []),
]);
const firstStopOf = (step: number) => stops.findIndex((one) => one.step === step);

function go(model: Model, stop: number) {
  const to = Math.max(0, Math.min(stops.length - 1, stop));
  if (to !== model.stop) model.aside = null;
  model.stop = to;
  model.asksToLeave = false;
}

function toggleBlind(model: Model, as: 'black' | 'white') {
  model.blind = model.blind === as ? null : as;
  model.asksToLeave = false;
}

function pressDigit(model: Model, digit: number) {
  const member = members[digit - 1] ?? '';
  const here = stops[model.stop];
  if (here?.isQuestion) {
    const picked = model.picks[here.id] ?? [];
    model.picks[here.id] = picked.includes(member)
      ? picked.filter((one) => one !== member)
      : [...picked, member];
    return;
  }
  model.aside = model.aside === member ? null : member;
  model.asksToLeave = false;
}

const meanings: Readonly<Record<string, (model: Model) => void>> = {
  PageDown: (model) => go(model, model.stop + 1),
  ' ': (model) => go(model, model.stop + 1),
  PageUp: (model) => go(model, model.stop - 1),
  'Shift+ ': (model) => go(model, model.stop - 1),
  Home: (model) => go(model, 0),
  End: (model) => go(model, firstStopOf(alliance.story.length)),
  F5: (model) => (model.asksToLeave = false),
  Escape: (model) => {
    if (model.asksToLeave) model.asksToLeave = false;
    else if (model.aside !== null) model.aside = null;
    else model.asksToLeave = true;
  },
  ...Object.fromEntries(
    members.map((_, index) => [String(index + 1), (model: Model) => pressDigit(model, index + 1)]),
  ),
};
const blinds: Readonly<Record<string, 'black' | 'white'>> = {
  b: 'black',
  B: 'black',
  '.': 'black',
  w: 'white',
  W: 'white',
};

function pressModel(model: Model, key: string, atMs: number) {
  const name = key === 'B' ? 'b' : key === 'W' ? 'w' : key;
  const acts = name in blinds || model.blind === null || key === 'Escape';
  if (!acts) return;
  if (model.last?.key === name && atMs - model.last.atMs < bounceMs) return;
  model.last = { key: name, atMs };
  const blind = blinds[key];
  if (blind) toggleBlind(model, blind);
  else if (model.blind !== null) model.blind = null;
  else meanings[key]?.(model);
}

describe('a lesson under any clicker', () => {
  it('is always where a simple model expects it', () => {
    const keys = [...Object.keys(meanings), ...Object.keys(blinds)];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            key: fc.constantFrom(...keys),
            afterMs: fc.constantFrom(20, 149, 150, 400, 5000),
          }),
          { maxLength: 60 },
        ),
        (presses) => {
          let state = start;
          const model: Model = {
            stop: 0,
            blind: null,
            aside: null,
            asksToLeave: false,
            picks: {},
            last: null,
          };
          let atMs = 1_000_000;
          for (const { key, afterMs } of presses) {
            atMs += afterMs;
            const shift = key === 'Shift+ ';
            state = transition(alliance, state, {
              type: 'key',
              key: shift ? ' ' : key,
              shift,
              atMs,
            });
            pressModel(model, key, atMs);
            const here = stops[model.stop];
            expect({
              step: state.place.step,
              isRevealed: state.place.isRevealed,
              blank: state.blank,
              aside: state.aside?.chosen ?? null,
              asksToLeave: state.sheet === 'leave',
              picks: Object.fromEntries(
                Object.entries(state.answers).map(([id, { picked }]) => [id, picked]),
              ),
            }).toEqual({
              step: here?.step,
              isRevealed: here?.isAnswer,
              blank: model.blind,
              aside: model.aside,
              asksToLeave: model.asksToLeave,
              picks: model.picks,
            });
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never leaves its steps, whatever keys there are', () => {
    const keys = presentCommands.flatMap((command) => command.keys);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys, 'x', 'Tab', '0'), { maxLength: 80 }), (all) => {
        const { place } = press(all);
        expect(place.step).toBeGreaterThanOrEqual(1);
        expect(place.step).toBeLessThanOrEqual(alliance.story.length);
        if (place.isRevealed) expect(alliance.story[place.step - 1]?.predict).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('is the same object where nothing happens', () => {
    for (const key of ['x', 'Tab', 'Enter', 'Backspace', '+', '0'])
      expect(transition(alliance, start, { type: 'key', key, shift: false, atMs: 1 })).toBe(start);
    const black = press(['b']);
    for (const key of ['PageDown', 'o', '3', 'F5', 'f', 'End'])
      expect(transition(alliance, black, { type: 'key', key, shift: false, atMs: 9e9 })).toBe(
        black,
      );
  });

  it('takes a remote’s double fire as one press', () => {
    const at = (atMs: number): TimedEvent => ({
      type: 'key',
      key: 'PageDown',
      shift: false,
      atMs,
    });
    const once = transition(alliance, start, at(1000));
    expect(transition(alliance, once, at(1149))).toBe(once);
    expect(transition(alliance, once, at(1150)).place).toEqual({
      ...lessonStart,
      step: 2,
      isRevealed: true,
    });
  });
});

describe('the window of notes', () => {
  const notes = presentStart(lessonStart, 'notes');

  it('closes with Escape what lies over the step, and never asks whether to leave', () => {
    expect(press(['o', 'Escape'], notes).sheet).toBeNull();
    expect(press(['b', 'Escape'], notes).blank).toBeNull();
    expect(press(['Escape'], notes).sheet).toBeNull();
  });

  it('opens no second window of notes', () => {
    const pressed = { key: 's', shift: false };
    expect(presentCommandOf(start, pressed)?.id).toBe('notes');
    expect(presentCommandOf(notes, pressed)).toBeUndefined();
  });
});

describe('keys of a lesson', () => {
  it('have one meaning each', () => {
    const plain = presentCommands.filter(({ when }) => when === undefined);
    const keys = plain.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('go to the number typed after G, at once where no further digit fits', () => {
    expect(press(['g', '7']).place.step).toBe(7);
    expect(press(['g', '1']).place.step).toBe(1);
    expect(press(['g', '1']).sheet).toBe('goTo');
    expect(press(['End', 'g', '1', 'Enter']).place.step).toBe(1);
    expect(press(['g', '1', '0'])).toMatchObject({ place: { step: 10 }, sheet: null });
    expect(press(['g', '1', 'Backspace', '2']).place.step).toBe(2);
    expect(press(['g', '1', '5']).typed).toBe('1');
  });

  it('open and close what lies over the step; a step taken closes it too', () => {
    expect(press(['o']).sheet).toBe('overview');
    expect(press(['o', 'o']).sheet).toBeNull();
    expect(press(['o', '?']).sheet).toBe('help');
    expect(press(['o', 'PageDown'])).toMatchObject({ sheet: null, place: { step: 2 } });
    expect(press(['o', 'b'])).toMatchObject({ sheet: null, blank: 'black' });
  });

  it('leave the arrows, Home and End to the steps of an open overview', () => {
    const overview = press(['o']);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])
      expect(press([key], overview), key).toBe(overview);
  });

  it('start a timer of one minute and make it longer', () => {
    const { timer } = press(['t', '+', '+', '-']);
    expect(timer).toEqual({ startedAtMs: 1000, minutes: 2 });
    expect(press(['t', 't']).timer).toBeNull();
  });

  it('light the middle of the map, and the pointer moves the light', () => {
    const lit = press(['l']);
    expect(lit.spotlight).toEqual({ x: 50, y: 50 });
    const moved = transition(alliance, lit, { type: 'light', at: { x: 12.5, y: 80 }, atMs: 1 });
    expect(moved.spotlight).toEqual({ x: 12.5, y: 80 });
    expect(transition(alliance, start, { type: 'light', at: { x: 1, y: 1 }, atMs: 1 })).toBe(start);
  });
});

describe('a prediction', () => {
  const asked = press(['PageDown']);
  const id = alliance.story[1]?.id ?? '';

  it('takes hands while it is asked and keeps them when it is answered', () => {
    const counted = transition(alliance, asked, {
      type: 'hands',
      option: 'BLR',
      count: 12.9,
      atMs: 1,
    });
    expect(counted.answers[id]?.hands).toEqual({ BLR: 12 });
    const answered = press(['PageDown'], counted);
    expect(answered.place.isRevealed).toBe(true);
    expect(
      transition(alliance, answered, { type: 'hands', option: 'RUS', count: 3, atMs: 1 }),
    ).toBe(answered);
    expect(answered.answers[id]?.hands).toEqual({ BLR: 12 });
  });
});
