import {
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { KioskPhase } from '#state/kiosk.ts';
import type { KioskSettings } from '#state/kioskSettings.ts';
import { KioskContext, type KioskTools } from '#views/kiosk/kioskContext.ts';
import { SourcesDialog } from '#views/kiosk/SourcesDialog.tsx';

interface KioskSessionProps {
  readonly phase: KioskPhase;
  readonly words: KioskSettings['words'];
  /** Called when the session begins with nobody there. */
  readonly onStart: () => void;
  readonly children: ReactNode;
}

/**
 * One visitor, from the wait before the first touch to the reset. Mounted anew for each, so that
 * nothing of one is left for the next.
 *
 * @selector [data-phase] `attract`, `active` or `warning`
 */
export function KioskSession({ phase, words, onStart, children }: KioskSessionProps) {
  const [sources, setSources] = useState<readonly string[] | null>(null);
  const tools = useMemo<KioskTools>(() => ({ words, showSources: setSources }), [words]);
  const closeSources = useCallback(() => setSources(null), []);

  const start = useEffectEvent(() => {
    if (phase === 'attract') onStart();
  });
  useLayoutEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    start();
  }, []);

  return (
    <KioskContext value={tools}>
      <div className="kiosk" data-phase={phase}>
        {children}
        <SourcesDialog ids={sources} onClose={closeSources} />
      </div>
    </KioskContext>
  );
}
