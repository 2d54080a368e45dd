import { useEffect, useReducer } from 'react';
import { applyWaitingUpdate, watchUpdates } from '#app/offline/workerUpdates.ts';
import { nextUpdate } from '#state/update.ts';
import { UpdateNotice } from '#views/offline/UpdateNotice.tsx';

export interface UpdateOfferProps {
  /** Hides the offer where it would disturb. */
  readonly isQuiet: boolean;
}

/** Keeps the page available offline and offers newer builds. */
export function UpdateOffer({ isQuiet }: UpdateOfferProps) {
  const [update, dispatch] = useReducer(nextUpdate, 'current');
  useEffect(() => watchUpdates(dispatch), []);
  if (update !== 'ready' || isQuiet) return null;
  return <UpdateNotice onReload={applyWaitingUpdate} onLater={() => dispatch('later')} />;
}
