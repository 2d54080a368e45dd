import { useEffect, useReducer } from 'react';
import { applyWaitingUpdate, watchUpdates } from '#app/offline/workerUpdates.ts';
import { nextUpdate } from '#state/update.ts';
import { UpdateNotice } from '#views/offline/UpdateNotice.tsx';

/** Keeps the page available offline and offers newer builds. `isQuiet`: hides the offer, because it would disturb. */
export function UpdateOffer({ isQuiet }: { readonly isQuiet: boolean }) {
  const [update, dispatch] = useReducer(nextUpdate, 'current');
  useEffect(() => watchUpdates(dispatch), []);
  if (update !== 'ready' || isQuiet) return null;
  return <UpdateNotice onReload={applyWaitingUpdate} onLater={() => dispatch('later')} />;
}
