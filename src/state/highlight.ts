/** Ids of the lifted classes: their members stand out, all others are muted. Empty: none is lifted and none muted. */
export type Highlight = readonly string[];

/** Use this constant for an empty list, so that React sees no change and draws nothing again. */
export const noneLifted: Highlight = [];

/**
 * True if classes are lifted and this one is not among them.
 *
 * @param id of the class; undefined for a member without a class
 */
export function isMuted(highlight: Highlight, id: string | undefined): boolean {
  return highlight.length > 0 && (id === undefined || !highlight.includes(id));
}

/** True if both lift the same classes, in any order. */
export function liftsSame(one: Highlight, other: Highlight): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/**
 * The highlight after a class was pressed in the legend: that class alone; if it was lifted already, the others that
 * were.
 */
export function afterPress(highlight: Highlight, id: string): Highlight {
  if (!highlight.includes(id)) return [id];
  return highlight.length === 1 ? noneLifted : highlight.filter((one) => one !== id);
}
