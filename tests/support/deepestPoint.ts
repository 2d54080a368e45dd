/**
 * A point of the screen where the pointer hits the element itself, as far from its edge as a coarse search finds, in
 * CSS pixels. It need not be the centre of its box, which may lie outside a hollow shape. Null if the element is
 * covered or missing. Runs in the page, so it uses nothing outside its body.
 */
export function deepestPoint(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const [steps, enough] = [32, 8];
  const at = (column: number, row: number) => ({
    x: left + (width * column) / steps,
    y: top + (height * row) / steps,
  });
  const isHit = (column: number, row: number) => {
    const { x, y } = at(column, row);
    return element.contains(document.elementFromPoint(x, y));
  };
  let [best, bestDepth]: [{ x: number; y: number } | null, number] = [null, 0];
  for (let row = 1; row < steps; row += 1)
    for (let column = 1; column < steps; column += 1) {
      let depth = 0;
      while (
        depth < enough &&
        isHit(column - depth, row) &&
        isHit(column + depth, row) &&
        isHit(column, row - depth) &&
        isHit(column, row + depth)
      )
        depth += 1;
      if (depth > bestDepth) [best, bestDepth] = [at(column, row), depth];
    }
  return best;
}
