import { useSyncExternalStore } from 'react';
import { textSizes } from '#state/kioskSettings.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

/** Seven columns have no room. Of the window, not of the table: a panel that opens beside it must not turn it into something else. */
const narrow = '(max-width: 74.99rem)';

function listen(onChange: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the answers stand under each other: on narrow screens, and where a visitor has made the text larger. */
export function useStacked(): boolean {
  const text = useKiosk()?.text ?? textSizes[0];
  const isNarrow = useSyncExternalStore(listen, () => matchMedia(narrow).matches);
  return isNarrow || text !== textSizes[0];
}
