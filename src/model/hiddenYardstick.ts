import type { Yardstick, YardstickClass } from '#model/yardstick.ts';

/** Value of a step's `by` that draws all members without colour, so that a question does not show its answer. */
export const hiddenId = 'none';

const hiddenClass: YardstickClass = {
  id: 'hidden',
  label: 'Not shown yet',
  one: 'is not shown yet',
  many: 'are not shown yet',
  paint: 'none',
};

/** Draws all members alike; the legend has no classes. */
export const hiddenYardstick: Yardstick = {
  id: hiddenId,
  name: 'No colour',
  title: 'Not coloured yet',
  classes: [],
  classOf: () => hiddenClass,
};
