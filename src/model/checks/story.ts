import type { Alliance } from '#model/alliance.ts';
import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import type { Path, Problem } from '#model/reading/problem.ts';
import { voteValues } from '#model/stance.ts';
import type { ViewPatch } from '#model/step.ts';

/** A change of the view, its place in the file, and the id of the yardstick that is shown with it. */
interface PlacedPatch {
  readonly path: Path;
  readonly view: ViewPatch;
  readonly by: string;
}

/** Every change of the view in the order of the lesson. A yardstick stays until a later change names another. */
function placedPatches({ story }: Alliance): readonly PlacedPatch[] {
  let by = 'stance';
  return story.flatMap(({ view, predict }, index) => {
    const asked: PlacedPatch = { path: ['story', index, 'view'], view, by: view.by ?? by };
    by = asked.by;
    if (!predict) return [asked];
    by = predict.view.by ?? by;
    return [asked, { path: ['story', index, 'predict', 'view'], view: predict.view, by }];
  });
}

function yardstickIdsOf({ votes }: Alliance): readonly string[] {
  return ['stance', hiddenId, ...votes.filter((one) => one.colours).map((one) => one.id)];
}

/** Ids of a yardstick's classes; empty if colours are hidden, undefined if there is no such yardstick. */
function classesOf(alliance: Alliance, by: string): readonly string[] | undefined {
  if (!yardstickIdsOf(alliance).includes(by)) return undefined;
  if (by === hiddenId) return [];
  return by === 'stance' ? alliance.stances.map(({ id }) => id) : voteValues;
}

const oneOf = (ids: readonly string[]) =>
  ids.length === 0 ? 'null, since no colours are shown' : `one of: ${ids.join(', ')}`;

export const stepsPointAtWhatExists: Check = (alliance) => {
  const panels = new Set([
    alliance.id,
    ...alliance.members.map(({ id }) => id),
    ...placedStatements(alliance).map(({ statement }) => statement.id),
  ]);
  return placedPatches(alliance).flatMap(({ path, view, by }): readonly Problem[] => {
    const classes = classesOf(alliance, by);
    return [
      ...(view.by !== undefined && classes === undefined
        ? [
            problem(
              [...path, 'by'],
              `no yardstick has the id "${view.by}"; expected one of: ${yardstickIdsOf(alliance).join(', ')}`,
            ),
          ]
        : []),
      ...(view.chosen != null && !panels.has(view.chosen)
        ? [
            problem(
              [...path, 'chosen'],
              `no member or statement has the id "${view.chosen}"; expected one of this file`,
            ),
          ]
        : []),
      ...(classes === undefined
        ? []
        : (view.highlight ?? [])
            .filter((id) => !classes.includes(id))
            .map((id) =>
              problem(
                [...path, 'highlight'],
                `no class of the yardstick "${by}" is called "${id}"; expected ${oneOf(classes)}`,
              ),
            )),
    ];
  });
};

export const predictionsAreAnsweredByTheirOptions: Check = (alliance) => {
  const members = alliance.members.map(({ id }) => id);
  const shownWith = new Map(placedPatches(alliance).map(({ view, by }) => [view, by]));
  return alliance.story.flatMap(({ predict }, index) => {
    if (!predict) return [];
    const by = shownWith.get(predict.view) ?? 'stance';
    const isOfClasses = predict.options === 'classes';
    const options = isOfClasses ? classesOf(alliance, by) : members;
    const path: Path = ['story', index, 'predict', 'correct'];
    if (options === undefined) return [];
    if (options.length === 0)
      return [
        problem(
          path,
          'the answer shows no colours to choose from; expected predict.view.by to name a yardstick',
        ),
      ];
    return predict.correct.flatMap((id, at) =>
      options.includes(id)
        ? []
        : [
            problem(
              [...path, at],
              isOfClasses
                ? `no class of the yardstick "${by}" is called "${id}"; expected one of: ${options.join(', ')}`
                : `no member has the id "${id}"; expected one of this file`,
            ),
          ],
    );
  });
};
