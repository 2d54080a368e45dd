import type { Alliance } from '#model/alliance.ts';
import { panelOf } from '#model/questions.ts';
import { lessonSteps } from '#state/lessonPlace.ts';
import type { PresentState } from '#state/presentState.ts';
import type { PresentAction } from '#state/presentAction.ts';
import { optionsOf, stepAt } from '#state/presentation.ts';

/** Adds a digit to the number typed after G. If no further digit could lead to another step, it goes to the step. */
function afterTypedDigit(
  state: PresentState,
  digit: string,
  count: number,
  act: (action: PresentAction) => PresentState,
): PresentState {
  const typed = `${state.typed}${digit}`.replace(/^0+/, '');
  const step = Number(typed);
  if (step > count) return state;
  return step > 0 && step * 10 > count ? act({ type: 'goTo', step }) : { ...state, typed };
}

/**
 * The state after a digit. Depending on what is shown, the digit is part of a step's number, an answer to the question,
 * or the number of a member. The digit of the member that is already shown returns to the step.
 */
export function afterDigit(
  alliance: Alliance,
  state: PresentState,
  digit: string,
  act: (action: PresentAction) => PresentState,
): PresentState {
  const { place, sheet, aside } = state;
  if (sheet === 'goTo')
    return afterTypedDigit(state, digit, lessonSteps(alliance, place.steps).length, act);
  const prediction = stepAt(alliance, place)?.predict;
  if (prediction && !place.isRevealed) {
    const option = optionsOf(alliance, place, prediction)[Number(digit) - 1];
    return option ? act({ type: 'pick', option: option.id }) : state;
  }
  const member = alliance.members[Number(digit) - 1];
  if (!member) return state;
  const isShown = panelOf(alliance, aside?.chosen ?? null) === member.id;
  return act({ type: 'aside', patch: isShown ? null : { chosen: member.id } });
}
