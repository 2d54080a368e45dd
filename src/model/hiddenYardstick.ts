import type { Yardstick, YardstickClass } from '#model/yardstick.ts';

/** What a step's `by` says to draw the members without any colour: a question that must not give its answer away. */
export const hiddenId = 'none';

const hiddenClass: YardstickClass = {
  id: 'hidden',
  label: 'Not shown yet',
  one: 'is not shown yet',
  many: 'are not shown yet',
  paint: 'none',
};

/** All members alike and no class in the legend. */
export const hiddenYardstick: Yardstick = {
  id: hiddenId,
  name: 'No colour',
  title: 'Not coloured yet',
  classes: [],
  classOf: () => hiddenClass,
};
