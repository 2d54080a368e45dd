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

/** What a stop of the lesson shows. */
export interface StepView {
  readonly chosen: string | null;
  readonly view: 'map' | 'table';
  /** Id of the yardstick; `none`: no colours. */
  readonly by: string;
  readonly highlight: Highlight;
}

const plainView: StepView = { chosen: null, view: 'map', by: 'stance', highlight: noneLifted };

/** A view after a patch; another yardstick has other classes, so it lets go of those lifted. */
function patchedView(view: StepView, patch: ViewPatch): StepView {
  const { chosen = view.chosen, view: arrangement = view.view, by = view.by } = patch;
  const kept = by === view.by ? view.highlight : noneLifted;
  const { highlight = kept } = patch;
  return { chosen, view: arrangement, by, highlight };
}

/**
 * The view at a stop: the patches of all steps up to it, so that jumping, going back and reloading
 * show the same.
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
  // In a lesson of one's own order a step may find another yardstick than in the file's, with other classes.
  const isKnown = view.highlight.every((id) =>
    yardstickBy(alliance, view.by).classes.some((one) => one.id === id),
  );
  return isKnown ? view : { ...view, highlight: noneLifted };
}

/** What a window shows: the stop's view, and over it what the teacher looks at aside. */
export function shownView(
  alliance: Alliance,
  { place, aside }: Pick<SharedState, 'place' | 'aside'>,
): StepView {
  const view = viewAtStep(alliance, place.steps, place.step, place.isRevealed);
  return aside ? patchedView(view, aside.patch) : view;
}

/** The member that the teacher looks at beside the story; undefined where there is none. */
export function lookedAtAside(
  alliance: Alliance,
  { aside }: Pick<SharedState, 'aside'>,
): Member | undefined {
  return memberById(alliance, panelOf(alliance, aside?.patch.chosen ?? null));
}

/** The step a place stands at; undefined in a file without a story. */
export function stepAt(alliance: Alliance, place: LessonPlace): Step | undefined {
  return lessonSteps(alliance, place.steps)[place.step - 1];
}

/** The statements under a step's text: those it names, until its question is answered, else the one that is chosen. */
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

/** A yardstick by the id that a step names. */
export function yardstickBy(alliance: Alliance, by: string): Yardstick {
  if (by === hiddenId) return hiddenYardstick;
  const yardsticks = yardsticksOf(alliance);
  return yardsticks.find(({ id }) => id === by) ?? yardsticks[0];
}

/** One thing a class may answer. */
export interface PredictionOption {
  readonly id: string;
  readonly label: string;
}

/** What the class chooses from: the members in the file's order, or the classes the answer shows. */
export function optionsOf(
  alliance: Alliance,
  place: LessonPlace,
  { options }: Prediction,
): readonly PredictionOption[] {
  if (options === 'members') return alliance.members.map(({ id, name }) => ({ id, label: name }));
  const { by } = viewAtStep(alliance, place.steps, place.step, true);
  return yardstickBy(alliance, by).classes.map(({ id, label }) => ({ id, label }));
}
