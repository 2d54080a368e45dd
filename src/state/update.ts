/**
 * Whether a newer build is available.
 *
 * - `current`: none is known
 * - `ready`: one waits for the reader to accept it
 * - `postponed`: the reader has chosen "later"; it comes with the next start
 */
export type UpdateState = 'current' | 'ready' | 'postponed';

/** `found`: a newer build is completely loaded, or another tab already uses it. `later`: the reader postpones it. */
export type UpdateEvent = 'found' | 'later';

/** The state after an event. `later` has an effect only if a newer build is ready. */
export function nextUpdate(state: UpdateState, event: UpdateEvent): UpdateState {
  if (event === 'found') return 'ready';
  return state === 'ready' ? 'postponed' : state;
}
