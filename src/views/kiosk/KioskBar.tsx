import { otherTextSize, textSizes, type KioskSettings } from '#state/kioskSettings.ts';
import type { ViewState } from '#state/viewState.ts';
import { useActions } from '#views/allianceContext.ts';
import { useReadAloud } from '#views/kiosk/useReadAloud.ts';
import './KioskBar.css';

interface KioskBarProps {
  readonly view: ViewState;
  readonly onHome: () => void;
  /** Called while a voice reads aloud, because a visitor is then listening. */
  readonly onActivity: () => void;
}

/** Controls that every visitor must always find: Home, text size, position of the controls, reading aloud. */
export function KioskBar({ view, onHome, onActivity }: KioskBarProps) {
  const { set } = useActions();
  const { kiosk } = view;
  const change = (patch: Partial<KioskSettings>) => set({ kiosk: { ...kiosk, ...patch } });
  const voice = useReadAloud(onActivity);
  const isLow = kiosk.controls === 'low';
  return (
    <section className="kiosk-bar" aria-label="Controls of the exhibit">
      <button type="button" className="button kiosk-bar__home" data-home onClick={onHome}>
        <HomeMark /> Home
      </button>
      {voice && (
        <button
          type="button"
          className="button"
          aria-pressed={voice.isSpeaking}
          onClick={voice.isSpeaking ? voice.stop : voice.speak}
        >
          {voice.isSpeaking ? 'Stop reading' : 'Read aloud'}
        </button>
      )}
      <button
        type="button"
        className="button kiosk-bar__low"
        aria-pressed={isLow}
        onClick={() => change({ controls: isLow ? 'standard' : 'low' })}
      >
        Controls lower down
      </button>
      <div className="kiosk-bar__text" role="group" aria-label="Size of the text">
        <button
          type="button"
          className="button"
          aria-label="A−, smaller text"
          aria-disabled={kiosk.text === textSizes[0]}
          onClick={() => change({ text: otherTextSize(kiosk.text, -1) })}
        >
          A−
        </button>
        <button
          type="button"
          className="button"
          aria-label="A, normal text"
          aria-pressed={kiosk.text === textSizes[0]}
          onClick={() => change({ text: textSizes[0] })}
        >
          A
        </button>
        <button
          type="button"
          className="button"
          aria-label="A+, larger text"
          aria-disabled={kiosk.text === textSizes.at(-1)}
          onClick={() => change({ text: otherTextSize(kiosk.text, 1) })}
        >
          A+
        </button>
      </div>
    </section>
  );
}

function HomeMark() {
  return (
    <svg className="kiosk-bar__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 3 2 12h3v9h5v-6h4v6h5v-9h3z" />
    </svg>
  );
}
