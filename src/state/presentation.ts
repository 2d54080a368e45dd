import type { Alliance } from '#model/alliance.ts';
import type { Member } from '#model/member.ts';
import { memberById, panelOf, statementById } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';
import type { Prediction, Step, ViewPatch } from '#model/step.ts';
import { yardsticksOf, type Yardstick } from '#model/yardstick.ts';
import { hiddenId, hiddenYardstick } from '#model/hiddenYardstick.ts';
import { noneLifted, type Highlight } from '#state/highlight.ts';
import { lessonSteps, type LessonPlace } from '#state/lessonPlace.ts';
import type { SharedState } from '#state/presentState.ts';

/** The view at a stop of the lesson. */
export interface StepView {
  readonly chosen: string | null;
  readonly view: 'map' | 'table';
  /** Id of the yardstick; `none`: no colours. */
  readonly by: string;
  readonly highlight: Highlight;
}

const plainView: StepView = { chosen: null, view: 'map', by: 'stance', highlight: noneLifted };

/** Applies a change to a view. Another yardstick has other classes, so highlighted classes are then dropped. */
function patchedView(view: StepView, patch: ViewPatch): StepView {
  const { chosen = view.chosen, view: arrangement = view.view, by = view.by } = patch;
  const kept = by === view.by ? view.highlight : noneLifted;
  const { highlight = kept } = patch;
  return { chosen, view: arrangement, by, highlight };
}

/**
 * The view at a stop: the changes of all steps up to it are applied one after the other. So a stop looks the same after
 * jumping, going back or reloading.
 *
 * @param n number of the step in the lesson, from 1
 * @param isRevealed true if the answer of step `n` is shown. Default: false
 */
export function viewAtStep(
  alliance: Alliance,
  lesson: LessonPlace['steps'],
  n: number,
  isRevealed = false,
): StepView {
  const steps = lessonSteps(alliance, lesson).slice(0, n);
  const view = steps.reduce((before, step, index) => {
    const asked = patchedView(before, step.view);
    const isAnswered = index < n - 1 || isRevealed;
    return step.predict && isAnswered ? patchedView(asked, step.predict.view) : asked;
  }, plainView);
  // In a lesson with another order than the file's, a step may meet a yardstick that lacks the class it highlights.
  const isKnown = view.highlight.every((id) =>
    yardstickBy(alliance, view.by).classes.some((one) => one.id === id),
  );
  return isKnown ? view : { ...view, highlight: noneLifted };
}

/** The view that a window shows: that of the stop, changed by what the teacher shows aside. */
export function shownView(
  alliance: Alliance,
  { place, aside }: Pick<SharedState, 'place' | 'aside'>,
): StepView {
  const view = viewAtStep(alliance, place.steps, place.step, place.isRevealed);
  return aside ? patchedView(view, aside) : view;
}

/** The member that the teacher shows aside; undefined if there is none. */
export function lookedAtAside(
  alliance: Alliance,
  { aside }: Pick<SharedState, 'aside'>,
): Member | undefined {
  return memberById(alliance, panelOf(alliance, aside?.chosen ?? null));
}

/** The step a place stands at; undefined in a file without a story. */
export function stepAt(alliance: Alliance, place: LessonPlace): Step | undefined {
  return lessonSteps(alliance, place.steps)[place.step - 1];
}

/**
 * The statements under a step's text: those that the step names, as long as its answer is not shown; otherwise the
 * chosen one, if it is a statement.
 */
export function statementsAt(
  alliance: Alliance,
  place: LessonPlace,
  { chosen }: StepView,
): readonly Statement[] {
  const named = place.isRevealed ? undefined : stepAt(alliance, place)?.statements;
  return (named ?? (chosen === null ? [] : [chosen])).flatMap(
    (id) => statementById(alliance, id)?.statement ?? [],
  );
}

/** The yardstick with the id that a step names; the stance if there is none. */
export function yardstickBy(alliance: Alliance, by: string): Yardstick {
  if (by === hiddenId) return hiddenYardstick;
  const yardsticks = yardsticksOf(alliance);
  return yardsticks.find(({ id }) => id === by) ?? yardsticks[0];
}

/** An answer that a class can choose. */
export interface PredictionOption {
  readonly id: string;
  readonly label: string;
}

/** The options of a prediction: the members in the file's order, or the classes that the answer shows. */
export function optionsOf(
  alliance: Alliance,
  place: LessonPlace,
  { options }: Prediction,
): readonly PredictionOption[] {
  if (options === 'members') return alliance.members.map(({ id, name }) => ({ id, label: name }));
  const { by } = viewAtStep(alliance, place.steps, place.step, true);
  return yardstickBy(alliance, by).classes.map(({ id, label }) => ({ id, label }));
}
