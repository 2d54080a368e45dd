import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { sharedOf } from '#state/presentState.ts';
import type { Role } from '#state/viewState.ts';
import { pairOf } from '#views/present/pairStorage.ts';
import type { PresentStore } from '#views/present/usePresentState.ts';
import { createWindowLink, type WindowLink } from '#views/present/windowLink.ts';

interface LinkedWindow {
  /** True while the other window of the lesson answers. */
  readonly isLinked: boolean;
  /** Opens the notes window; false if the browser refused. */
  readonly openNotes: (href: string) => boolean;
}

/** Keeps the state of this window equal to that of the lesson's other window. */
export function useWindowLink(role: Role, store: PresentStore): LinkedWindow {
  const { state, send, latest, listen } = store;
  const link = useRef<WindowLink | null>(null);
  const [isLinked, setLinked] = useState(false);
  const connect = useEffectEvent((as: Role) =>
    createWindowLink({
      window,
      role: as,
      pair: pairOf(window, as),
      shared: sharedOf(latest()),
      onShared: (shared) => send({ type: 'adopt', shared }),
      onPresence: setLinked,
    }),
  );
  useEffect(() => {
    const connected = connect(role);
    link.current = connected;
    listen((changed) => connected.post(sharedOf(changed)));
    return () => connected.close();
  }, [role, listen]);
  // Sends changes made by Back or Forward, which do not go through `send`.
  useEffect(() => {
    link.current?.post(sharedOf(state));
  }, [state]);
  return { isLinked, openNotes: (href) => link.current?.openNotes(href) ?? false };
}
