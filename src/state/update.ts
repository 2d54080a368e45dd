/**
 * Whether a newer build is at hand.
 *
 * - `current`: none is known
 * - `ready`: one waits for the viewer's word
 * - `postponed`: the viewer has said "later"; it comes with the next start
 */
export type UpdateState = 'current' | 'ready' | 'postponed';

/** `found`: a newer build is complete, or another tab has already gone over to it. */
export type UpdateEvent = 'found' | 'later';

/** What is at hand after an event; “later” means nothing where no newer build waits. */
export function nextUpdate(state: UpdateState, event: UpdateEvent): UpdateState {
  if (event === 'found') return 'ready';
  return state === 'ready' ? 'postponed' : state;
}
