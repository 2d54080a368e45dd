import type { Alliance } from '#model/alliance.ts';
import { placeAfter, placeAtStep, placeBefore, placeInLesson } from '#state/lessonMoves.ts';
import { fittedPlace, lessonSteps, type LessonPlace } from '#state/lessonPlace.ts';
import type { PresentAction, TimedEvent } from '#state/presentAction.ts';
import { afterDigit } from '#state/presentDigits.ts';
import { isBounce, presentCommandOf, toKeyName } from '#state/presentKeys.ts';
import { noAnswer, type PresentState, type Spotlight } from '#state/presentState.ts';
import { stepAt } from '#state/presentation.ts';

const middle: Spotlight = { x: 50, y: 50 };
const longestMinutes = 60;
const mostHands = 999;

/** Moves to a place and closes what was open at the old one. */
function moved(state: PresentState, place: LessonPlace): PresentState {
  if (place === state.place && state.sheet === null) return state;
  const aside = place === state.place ? state.aside : null;
  return { ...state, place, aside, sheet: null, typed: '' };
}

const closed = (state: PresentState): PresentState =>
  state.sheet === null ? state : { ...state, sheet: null, typed: '' };

/**
 * Each press of Escape closes one thing, in this order: sheet, blank screen, spotlight, what is shown aside. After that
 * it asks whether to leave the lesson, except in the notes window.
 */
function afterEscape(state: PresentState): PresentState {
  if (state.sheet !== null) return closed(state);
  if (state.blank !== null) return { ...state, blank: null };
  if (state.spotlight !== null) return { ...state, spotlight: null };
  if (state.aside !== null) return { ...state, aside: null };
  return state.role === 'notes' ? state : { ...state, sheet: 'leave' };
}

function afterAnswer(
  alliance: Alliance,
  state: PresentState,
  action: Extract<PresentAction, { type: 'pick' | 'hands' }>,
): PresentState {
  const step = stepAt(alliance, state.place);
  if (!step?.predict || state.place.isRevealed) return state;
  const before = state.answers[step.id] ?? noAnswer;
  const { option } = action;
  const answer =
    action.type === 'pick'
      ? {
          ...before,
          picked: before.picked.includes(option)
            ? before.picked.filter((id) => id !== option)
            : [...before.picked, option],
        }
      : {
          ...before,
          hands: {
            ...before.hands,
            [option]: Math.max(0, Math.min(mostHands, Math.trunc(action.count))),
          },
        };
  return { ...state, answers: { ...state.answers, [step.id]: answer } };
}

function act(
  alliance: Alliance,
  state: PresentState,
  action: PresentAction,
  atMs: number,
): PresentState {
  const { place } = state;
  const steps = lessonSteps(alliance, place.steps);
  switch (action.type) {
    case 'next':
      return moved(state, placeAfter(steps, place));
    case 'previous':
      return moved(state, placeBefore(steps, place));
    case 'first':
      return moved(state, placeAtStep(steps, place, 1));
    case 'last':
      return moved(state, placeAtStep(steps, place, steps.length));
    case 'goTo':
      return moved(state, placeAtStep(steps, place, action.step));
    case 'blank':
      return { ...closed(state), blank: state.blank === action.as ? null : action.as };
    case 'sheet':
      return state.sheet === action.sheet
        ? closed(state)
        : { ...state, sheet: action.sheet, typed: '' };
    case 'closeSheet':
    case 'resume':
      return closed(state);
    case 'escape':
      return afterEscape(state);
    case 'digit':
      return afterDigit(alliance, state, action.digit, (next) => act(alliance, state, next, atMs));
    case 'confirm':
      return moved(state, placeAtStep(steps, place, Number(state.typed)));
    case 'erase':
      return { ...state, typed: state.typed.slice(0, -1) };
    case 'spotlight':
      return { ...state, spotlight: state.spotlight ? null : middle };
    case 'spotlightOff':
      return state.spotlight ? { ...state, spotlight: null } : state;
    case 'light':
      return state.spotlight ? { ...state, spotlight: action.at } : state;
    case 'timer':
      return { ...state, timer: state.timer ? null : { startedAtMs: atMs, minutes: 1 } };
    case 'minutes': {
      if (!state.timer) return state;
      const minutes = Math.max(1, Math.min(longestMinutes, state.timer.minutes + action.by));
      return { ...state, timer: { ...state.timer, minutes } };
    }
    case 'aside':
      return { ...closed(state), aside: action.patch };
    case 'pick':
    case 'hands':
      return afterAnswer(alliance, state, action);
    case 'signs':
      return { ...state, hearsSigns: action.areHeard };
    case 'picture':
      return { ...state, picture: action.picture };
    case 'lesson':
      return { ...state, place: placeInLesson(alliance, place, action.steps), aside: null };
    case 'adopt': {
      const { place: far } = action.shared;
      const near = fittedPlace(lessonSteps(alliance, far.steps), far);
      return { ...state, ...action.shared, place: near };
    }
  }
}

/**
 * The state of the lesson after an event. Pure. A key without a command, or one that bounced, changes nothing: the same
 * object is returned.
 */
export function transition(
  alliance: Alliance,
  state: PresentState,
  event: TimedEvent,
): PresentState {
  if (event.type !== 'key') return act(alliance, state, event, event.atMs);
  const command = presentCommandOf(state, event);
  if (!command || isBounce(state, event)) return state;
  const after = command.action ? act(alliance, state, command.action, event.atMs) : state;
  return { ...after, lastKey: { key: toKeyName(event), atMs: event.atMs } };
}
