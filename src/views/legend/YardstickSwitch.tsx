import { yardsticksOf, type Yardstick } from '#model/yardstick.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { Disclosure } from '#views/ui/Disclosure.tsx';
import './YardstickSwitch.css';

/** Lets a reader question the colour: the same members by another yardstick. */
export function YardstickSwitch() {
  const { alliance, yardstick } = useAlliance();
  const { set } = useActions();
  const yardsticks = yardsticksOf(alliance);
  if (yardsticks.length < 2) return null;
  const nameOf = ({ id, name }: Yardstick) => (id === 'stance' ? name : `UN vote, ${name}`);
  return (
    <Disclosure className="yardsticks" summary={`Colour by: ${nameOf(yardstick)}`} closesOnChoice>
      <fieldset>
        <legend>Colour the members by another yardstick</legend>
        {yardsticks.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="yardstick"
              data-yardstick={one.id}
              checked={one.id === yardstick.id}
              onChange={() => set({ by: one.id })}
            />
            {nameOf(one)}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
