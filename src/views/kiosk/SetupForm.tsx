import type { ReactNode } from 'react';
import { toLanguageName } from '#model/languageName.ts';
import { kioskLimits, type KioskSettings } from '#state/kioskSettings.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Select } from '#views/ui/Select.tsx';

interface SetupFormProps {
  readonly exhibit: ViewState;
  readonly onChange: (exhibit: ViewState) => void;
}

/** The settings that staff can choose. The address shows every change at once. */
export function SetupForm({ exhibit, onChange }: SetupFormProps) {
  const { alliance } = useAlliance();
  const { kiosk } = exhibit;
  const set = (patch: Partial<ViewState>) => onChange({ ...exhibit, ...patch });
  const setKiosk = (patch: Partial<KioskSettings>) => set({ kiosk: { ...kiosk, ...patch } });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Seconds
        label="Ask “Still there?” after"
        value={kiosk.idle}
        limits={kioskLimits.idle}
        onChange={(idle) => setKiosk({ idle })}
      />
      <Seconds
        label="Then start again after"
        value={kiosk.countdown}
        limits={kioskLimits.countdown}
        onChange={(countdown) => setKiosk({ countdown })}
      />
      <Choice
        label="Begin with"
        value={exhibit.view}
        options={{ map: 'the map', table: 'the table', grid: 'the answers' }}
        onChange={(view) => set({ view })}
      />
      <Choice
        label="Light or dark"
        value={exhibit.theme}
        options={{
          light: 'light, for daylight',
          dark: 'dark, for a dim room',
          auto: 'as the device is set',
        }}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        label="Size of the text"
        value={kiosk.text}
        options={{ m: 'normal', l: 'large', xl: 'very large' }}
        onChange={(text) => setKiosk({ text })}
      />
      <Choice
        label="What visitors touch"
        value={kiosk.controls}
        options={{ standard: 'all over the screen', low: 'in the lower half only' }}
        onChange={(controls) => setKiosk({ controls })}
      />
      <Choice
        label="Quotations"
        value={kiosk.words}
        options={{
          translation: `in ${toLanguageName(alliance.lang)} first`,
          original: 'in the language they were said in first, where it is known',
        }}
        onChange={(words) => setKiosk({ words })}
      />
    </form>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="setup__row">
      <span>{label}</span>
      <span>{children}</span>
    </label>
  );
}

interface SecondsProps {
  readonly label: string;
  readonly value: number;
  readonly limits: { readonly min: number; readonly max: number };
  readonly onChange: (seconds: number) => void;
}

function Seconds({ label, value, limits: { min, max }, onChange }: SecondsProps) {
  return (
    <Row label={label}>
      <input
        type="number"
        min={min}
        max={max}
        step={5}
        defaultValue={value}
        onChange={({ target }) => {
          const seconds = Math.round(target.valueAsNumber);
          if (!Number.isNaN(seconds)) onChange(Math.min(max, Math.max(min, seconds)));
        }}
        // After invalid input the field shows the value that is in the address.
        onBlur={({ target }) => {
          target.value = String(value);
        }}
      />{' '}
      <span className="setup__unit">
        seconds, from {min} to {max}
      </span>
    </Row>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <Select
      label={label}
      className="setup__row"
      value={value}
      options={Object.entries(options) as [Value, string][]}
      onChange={onChange}
    />
  );
}
