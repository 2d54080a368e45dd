/** Ids that elements of the page always have. */
const single = new Set(
  'about idle-words keys next page-data previous question root seats setup-address sources summary'.split(
    ' ',
  ),
);
/** Prefixes and suffixes of the page's other ids: `pattern-teal`, `grid-title`. */
const family = /^(?:fill|grid|idle|legend|pattern|picture|poster|print|quiz|setup|shape)-|-title$/;

/** True for an id that the page may use itself. A link to a statement with such an id could miss its target. */
export function isPageId(id: string): boolean {
  return single.has(id) || family.test(id);
}
