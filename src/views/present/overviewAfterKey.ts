/**
 * The step of the overview that a key leads to, as an index. Null if the key does nothing or there is no step further.
 *
 * @param columns number of steps in a row
 */
export function overviewAfterKey(
  {
    from,
    count,
    columns,
  }: { readonly from: number; readonly count: number; readonly columns: number },
  key: string,
): number | null {
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: count - 1,
  }[key];
  return to !== undefined && to >= 0 && to < count ? to : null;
}
