import { afterPress, noneLifted } from '#state/highlight.ts';
import type { ViewState } from '#state/viewState.ts';

export type ViewAction =
  /** Opens a panel; choosing again what is chosen keeps it. */
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'close' }
  /** Sets any fields of the view: `{ by: 'ES-11-1' }`. */
  | { readonly type: 'set'; readonly patch: Partial<ViewState> }
  /** Pins a class, or releases it where it is pinned already. */
  | { readonly type: 'toggleHighlight'; readonly id: string }
  /** The address changed by itself: Back, Forward or a typed fragment. */
  | { readonly type: 'arrive'; readonly view: ViewState };

function patched(state: ViewState, patch: Partial<ViewState>): ViewState {
  const keys = Object.keys(patch) as (keyof ViewState)[];
  return keys.every((key) => state[key] === patch[key]) ? state : { ...state, ...patch };
}

/** Pure; returns the same object where nothing changed. */
export function viewReducer(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'choose':
      return patched(state, { chosen: action.id });
    case 'close':
      return patched(state, { chosen: null });
    case 'set':
      return patched(state, {
        // A class belongs to its yardstick.
        ...('by' in action.patch ? { highlight: noneLifted } : {}),
        ...action.patch,
        // An exhibit is left by its address alone.
        ...(state.mode === 'kiosk' ? { mode: state.mode } : {}),
      });
    case 'toggleHighlight':
      return patched(state, { highlight: afterPress(state.highlight, action.id) });
    case 'arrive':
      return patched(state, action.view);
  }
}
