import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toKioskTimes } from '#state/kioskSettings.ts';
import { dropFragment } from '#state/urlSync.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions } from '#views/allianceContext.ts';
import { AttractLoop } from '#views/kiosk/AttractLoop.tsx';
import { IdleWarning } from '#views/kiosk/IdleWarning.tsx';
import { KioskBar } from '#views/kiosk/KioskBar.tsx';
import { KioskBoundary } from '#views/kiosk/KioskBoundary.tsx';
import { KioskPage } from '#views/kiosk/KioskPage.tsx';
import { KioskSession } from '#views/kiosk/KioskSession.tsx';
import { reloadBrokenPage } from '#views/kiosk/reloadPage.ts';
import { useActivity } from '#views/kiosk/useActivity.ts';
import { useContactGuard } from '#views/kiosk/useContactGuard.ts';
import { useKioskMachine } from '#views/kiosk/useKioskMachine.ts';
import { useQuietHours } from '#views/kiosk/useQuietHours.ts';
import { useWakeLock } from '#views/ui/useWakeLock.ts';
import { useWatchdog } from '#views/kiosk/useWatchdog.ts';
import { useWayOutGuard } from '#views/kiosk/useWayOutGuard.ts';
// Loaded together with the exhibit: loaded later, these style sheets would stay and reveal that a visitor had opened
// the answers or zoomed.
import '#views/grid/AnswerGrid.css';
import '#views/map/MoveButtons.css';
import '#views/ui/Select.css';
import './Kiosk.css';
import './KioskExplore.css';
import './KioskScreens.css';
import './LowControls.css';
import './LowQuiz.css';

interface KioskProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** Resets the view to that of the address, with nothing chosen. */
  readonly onRestart: () => void;
  /** Called while nobody is there: when the attract loop begins, and every minute after that. */
  readonly onQuiet: () => void;
  /** The page that visitors use. */
  readonly children: ReactNode;
}

/** A second failure within this time means that the failure does not go away by itself. */
const repeatedWithinMs = 60_000;

/** The exhibit: it waits for a visitor, is used, asks whether somebody is still there, and then forgets everything. */
export function Kiosk({ view, geometry, onRestart, onQuiet, children }: KioskProps) {
  const { set } = useActions();
  const { kiosk: settings } = view;
  const times = useMemo(() => toKioskTimes(settings), [settings]);
  const { phase, session, secondsLeft, touch, goHome, end } = useKioskMachine(times);
  const isWaiting = phase === 'attract';

  useContactGuard();
  useWayOutGuard();
  useActivity(!isWaiting, phase === 'active', touch);
  useWakeLock();
  useWatchdog();
  useQuietHours(isWaiting, onQuiet);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['text'] = settings.text;
    dataset['controls'] = settings.controls;
    return () => {
      delete dataset['text'];
      delete dataset['controls'];
    };
  }, [settings.text, settings.controls]);

  const failedAtMs = useRef(-Infinity);
  const recover = () => {
    const nowMs = performance.now();
    if (nowMs - failedAtMs.current < repeatedWithinMs) void reloadBrokenPage();
    failedAtMs.current = nowMs;
    end();
  };
  const restart = () => {
    dropFragment(window);
    onRestart();
  };
  const handleHome = () => {
    restart();
    // A visitor who needs large text still needs it after Home.
    set({ kiosk: settings });
    goHome();
  };

  return (
    <KioskSession
      key={session}
      phase={phase}
      words={settings.words}
      text={settings.text}
      onStart={restart}
    >
      <KioskBoundary onRecover={recover}>
        {isWaiting ? (
          <AttractLoop view={view} geometry={geometry} onBegin={touch} />
        ) : (
          <>
            <KioskPage view={view} geometry={geometry}>
              {children}
            </KioskPage>
            <KioskBar view={view} onHome={handleHome} onActivity={touch} />
            {phase === 'warning' ? (
              <IdleWarning
                secondsLeft={secondsLeft}
                countdownSeconds={settings.countdown}
                onKeep={touch}
                onEnd={end}
              />
            ) : (
              // Catches the rest of the touch that started the session, so that it chooses nothing.
              <div className="kiosk__veil" />
            )}
          </>
        )}
      </KioskBoundary>
    </KioskSession>
  );
}
