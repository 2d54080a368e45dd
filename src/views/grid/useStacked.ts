import { useSyncExternalStore } from 'react';
import { textSizes } from '#state/kioskSettings.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

/**
 * Below this, seven columns do not fit. It depends on the window and not on the table's width, so that opening a panel
 * beside the table does not change its layout.
 */
const narrow = '(max-width: 74.99rem)';

function listen(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** True if the answers are stacked: on narrow screens, and in an exhibit where a visitor has enlarged the text. */
export function useStacked(): boolean {
  const text = useKiosk()?.text ?? textSizes[0];
  const isNarrow = useSyncExternalStore(listen, () => matchMedia(narrow).matches);
  return isNarrow || text !== textSizes[0];
}
