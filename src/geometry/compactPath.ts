/**
 * The same path in relative whole numbers, less than half as long: `M120,30L121,32Z` → `m120 30l1 2z`.
 * Expects only absolute M, L and Z with whole numbers, as `geoPath().digits(0)` writes them.
 */
export function toCompactPath(path: string): string {
  let [x, y, startX, startY, last] = [0, 0, 0, 0, ''];
  let compact = '';
  for (const [, command, toX, toY] of path.matchAll(/([MLZ])(?:(-?\d+),(-?\d+))?/g)) {
    if (command === 'Z') {
      compact += 'z';
      [x, y, last] = [startX, startY, 'z'];
      continue;
    }
    const [nextX, nextY] = [Number(toX), Number(toY)];
    const [dx, dy] = [nextX - x, nextY - y];
    if (command === 'L' && dx === 0 && dy === 0) continue;
    const letter = command === 'M' ? 'm' : 'l';
    const separator = letter !== last || letter === 'm' ? letter : dx < 0 ? '' : ' ';
    compact += `${separator}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y, last] = [nextX, nextY, letter];
    if (letter === 'm') [startX, startY] = [x, y];
  }
  return compact;
}
