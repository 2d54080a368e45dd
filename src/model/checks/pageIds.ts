/** Ids of elements that the page has whatever it shows. */
const single = new Set(
  'about idle-words keys next page-data previous question root seats setup-address sources summary'.split(
    ' ',
  ),
);
/** What the page begins or ends its other ids with: `pattern-teal`, `grid-title`. */
const family = /^(?:fill|grid|idle|legend|pattern|picture|poster|print|quiz|setup|shape)-|-title$/;

/** True for an id that the page may use itself: a statement of the same name could not be reached, or would take its place. */
export function isPageId(id: string): boolean {
  return single.has(id) || family.test(id);
}
