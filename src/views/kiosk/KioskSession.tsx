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
import { ActionsContext, useActions, type Actions } from '#views/allianceContext.ts';
import { KioskContext, type Activity, type KioskTools } from '#views/kiosk/kioskContext.ts';
import { SourcesDialog } from '#views/kiosk/SourcesDialog.tsx';

interface KioskSessionProps {
  readonly phase: KioskPhase;
  readonly words: KioskSettings['words'];
  readonly text: KioskSettings['text'];
  /** Called when a session begins and nobody is there. */
  readonly onStart: () => void;
  readonly children: ReactNode;
}

/**
 * The session of one visitor, from the wait before the first touch to the reset. Mounted anew for each visitor, so that
 * nothing is left over for the next.
 *
 * @selector [data-phase] `attract`, `active` or `warning`
 */
export function KioskSession({ phase, words, text, onStart, children }: KioskSessionProps) {
  const [sources, setSources] = useState<readonly string[] | null>(null);
  const [activity, setActivity] = useState<Activity>('explore');
  const tools = useMemo<KioskTools>(
    () => ({ words, text, activity, showSources: setSources }),
    [words, text, activity],
  );
  const closeSources = useCallback(() => setSources(null), []);

  const outer = useActions();
  const actions = useMemo<Actions>(
    () => ({
      ...outer,
      set: ({ mode, ...patch }) => {
        // The quiz runs inside the exhibit; the other modes are not for visitors.
        if (mode === 'quiz' || mode === 'explore') setActivity(mode);
        outer.set(patch);
      },
      print: () => undefined,
      share: () => undefined,
    }),
    [outer],
  );

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
      <ActionsContext value={actions}>
        <div className="kiosk" data-phase={phase}>
          {children}
          <SourcesDialog ids={sources} onClose={closeSources} />
        </div>
      </ActionsContext>
    </KioskContext>
  );
}
