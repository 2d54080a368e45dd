import { afterPress, noneLifted } from '#state/highlight.ts';
import type { ViewState } from '#state/viewState.ts';

/** Something that changes the view. */
export type ViewAction =
  /** Opens a panel; no change if it is chosen already. */
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'close' }
  /** Sets any fields of the view: `{ by: 'ES-11-1' }`. */
  | { readonly type: 'set'; readonly patch: Partial<ViewState> }
  /** Pins a class in the legend, or releases it if it is pinned already. */
  | { readonly type: 'toggleHighlight'; readonly id: string }
  /** Takes over a whole view, such as from the address after Back, Forward or a typed fragment. */
  | { readonly type: 'arrive'; readonly view: ViewState };

function patched(state: ViewState, patch: Partial<ViewState>): ViewState {
  const keys = Object.keys(patch) as (keyof ViewState)[];
  return keys.every((key) => state[key] === patch[key]) ? state : { ...state, ...patch };
}

/** Pure. Returns the same object if nothing changed. */
export function viewReducer(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'choose':
      return patched(state, { chosen: action.id });
    case 'close':
      return patched(state, { chosen: null });
    case 'set':
      return patched(state, {
        // Classes belong to a yardstick, so a change of the yardstick releases them.
        ...('by' in action.patch ? { highlight: noneLifted } : {}),
        ...action.patch,
        // An exhibit can be left only by changing its address.
        ...(state.mode === 'kiosk' ? { mode: state.mode } : {}),
      });
    case 'toggleHighlight':
      return patched(state, { highlight: afterPress(state.highlight, action.id) });
    case 'arrive':
      return patched(state, action.view);
  }
}
