import { useEffect, useState, type ComponentType } from 'react';
import { canKeep } from '#app/offline/canKeep.ts';
import type { UpdateOfferProps } from '#app/offline/UpdateOffer.tsx';
import { whenReaderRests } from '#app/offline/whenReaderRests.ts';

/** Fetches the part that keeps the page available offline, once the reader rests. */
export function OfflineCopy(props: UpdateOfferProps) {
  const [Offer, setOffer] = useState<ComponentType<UpdateOfferProps> | null>(null);
  useEffect(() => {
    if (!canKeep()) return undefined;
    let isOver = false;
    void whenReaderRests()
      .then(() => import('#app/offline/UpdateOffer.tsx'))
      .then(
        ({ UpdateOffer }) => {
          if (!isOver) setOffer(() => UpdateOffer);
        },
        // Without a network there is nothing to keep or to update. The next visit tries again.
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, []);
  return Offer && <Offer {...props} />;
}
