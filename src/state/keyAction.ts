import { noneLifted } from '#state/highlight.ts';
import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';

/**
 * The action of a key on the page: Escape closes the panel or, if none is open, releases the classes pinned in the
 * legend.
 *
 * @param key a `KeyboardEvent.key`
 * @returns undefined if the key does nothing
 */
export function keyAction({ chosen, highlight }: ViewState, key: string): ViewAction | undefined {
  if (key !== 'Escape') return undefined;
  if (chosen !== null) return { type: 'close' };
  return highlight.length === 0 ? undefined : { type: 'set', patch: { highlight: noneLifted } };
}
