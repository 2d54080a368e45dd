import { toYardstickName, yardsticksOf } from '#model/yardstick.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { Disclosure } from '#views/ui/Disclosure.tsx';
import './YardstickSwitch.css';

/** On a phone the choices stand far below the map, so a tap on one brings the legend with its new colours into sight. */
function showLegend(): void {
  if (matchMedia('(max-width: 59.99rem)').matches)
    document.getElementById('legend-title')?.scrollIntoView({ block: 'nearest' });
}

/** Lets a reader colour the members by another yardstick. In an exhibit the choices are behind a button. */
export function YardstickSwitch() {
  const { alliance, yardstick } = useAlliance();
  const { set } = useActions();
  const isExhibit = useKiosk() !== null;
  const yardsticks = yardsticksOf(alliance);
  if (yardsticks.length < 2) return null;
  const choices = (
    <fieldset className="yardsticks__choices">
      <legend>Colour by</legend>
      {yardsticks.map((one) => (
        // A key chooses as well, but keeps its place: its click has no count.
        <label key={one.id} onClick={({ detail }) => detail > 0 && showLegend()}>
          <input
            type="radio"
            name="yardstick"
            data-yardstick={one.id}
            checked={one.id === yardstick.id}
            onChange={() => set({ by: one.id })}
          />
          {toYardstickName(one)}
        </label>
      ))}
    </fieldset>
  );
  if (!isExhibit) return choices;
  return (
    <Disclosure
      className="yardsticks"
      summary={`Colour by: ${toYardstickName(yardstick)}`}
      closesOnChoice
    >
      {choices}
    </Disclosure>
  );
}
