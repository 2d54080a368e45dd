/** Ids of the classes whose members are lifted; empty: none is, and so none is muted. */
export type Highlight = readonly string[];

/** Always the same list, so that nothing is drawn again for it. */
export const noneLifted: Highlight = [];

/** @param id of a class; undefined for a member without one */
export function isMuted(highlight: Highlight, id: string | undefined): boolean {
  return highlight.length > 0 && (id === undefined || !highlight.includes(id));
}

/** True where two lift the same classes, in whatever order they were pressed. */
export function liftsSame(one: Highlight, other: Highlight): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** What is lifted after a class was pressed in the legend: it alone, or without it where it was lifted. */
export function afterPress(highlight: Highlight, id: string): Highlight {
  if (!highlight.includes(id)) return [id];
  return highlight.length === 1 ? noneLifted : highlight.filter((one) => one !== id);
}
