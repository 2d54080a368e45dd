import { placedStatements, problem, type Check } from '#model/checks/check.ts';
import { hiddenId } from '#model/hiddenYardstick.ts';
import { voteValues } from '#model/stance.ts';

export const stepsPointAtWhatExists: Check = (alliance) => {
  const panels = new Set([
    alliance.id,
    ...alliance.members.map(({ id }) => id),
    ...placedStatements(alliance).map(({ statement }) => statement.id),
  ]);
  const yardsticks = new Set([
    'stance',
    hiddenId,
    ...alliance.votes.filter((one) => one.colours).map((one) => one.id),
  ]);
  const classes = new Set<string>([...alliance.stances.map(({ id }) => id), ...voteValues]);
  return alliance.story.flatMap((step, index) => {
    const views = [
      { path: ['story', index, 'view'], view: step.view },
      ...(step.predict
        ? [{ path: ['story', index, 'predict', 'view'], view: step.predict.view }]
        : []),
    ];
    const members = new Set<string>(alliance.members.map(({ id }) => id));
    const [answers, what] =
      step.predict?.options === 'classes' ? [classes, 'stance or vote'] : [members, 'member'];
    return [
      ...views.flatMap(({ path, view }) => [
        ...(view.chosen != null && !panels.has(view.chosen)
          ? [
              problem(
                [...path, 'chosen'],
                `no member or statement has the id "${view.chosen}"; expected one of this file`,
              ),
            ]
          : []),
        ...(view.by !== undefined && !yardsticks.has(view.by)
          ? [
              problem(
                [...path, 'by'],
                `no yardstick has the id "${view.by}"; expected one of: ${[...yardsticks].join(', ')}`,
              ),
            ]
          : []),
        ...(view.highlight != null && !classes.has(view.highlight)
          ? [
              problem(
                [...path, 'highlight'],
                `no stance or vote is called "${view.highlight}"; expected one of: ${[...classes].join(', ')}`,
              ),
            ]
          : []),
      ]),
      ...(step.predict?.correct ?? [])
        .filter((id) => !answers.has(id))
        .map((id) =>
          problem(
            ['story', index, 'predict', 'correct'],
            `no ${what} has the id "${id}"; expected one of this file`,
          ),
        ),
    ];
  });
};
