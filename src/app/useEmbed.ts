import { useEffect, useEffectEvent, type Dispatch } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { parseAddress, type Address } from '#state/address.ts';
import { addressBookOf } from '#state/addressBookOf.ts';
import type { ViewAction } from '#state/viewReducer.ts';
import type { ViewState } from '#state/viewState.ts';

/** Connects an embedded map to its host's page. The code for this is loaded only in a frame. */
export function useEmbed(
  alliance: Alliance,
  mode: ViewState['mode'],
  dispatch: Dispatch<ViewAction>,
): void {
  const arrive = useEffectEvent((address: Address) => {
    const view = parseAddress(address, addressBookOf(alliance));
    dispatch({ type: 'arrive', view: { ...view, mode: 'embed' } });
  });

  const isFramed = typeof window !== 'undefined' && window.parent !== window;
  useEffect(() => {
    if (mode !== 'embed' || !isFramed) return undefined;
    let isGone = false;
    let leave: (() => void) | undefined;
    const join = async () => {
      const { joinHost } = await import('#app/joinHost.ts');
      if (!isGone) leave = joinHost((address) => arrive(address));
    };
    void join();
    return () => {
      isGone = true;
      leave?.();
    };
  }, [mode, isFramed]);
}
