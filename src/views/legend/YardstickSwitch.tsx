import { yardsticksOf } from '#model/yardstick.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { Disclosure } from '#views/ui/Disclosure.tsx';
import './YardstickSwitch.css';

/** Lets a reader question the colour: the same members by another yardstick. */
export function YardstickSwitch() {
  const { alliance, yardstick } = useAlliance();
  const { set } = useActions();
  const yardsticks = yardsticksOf(alliance);
  if (yardsticks.length < 2) return null;
  return (
    <Disclosure className="yardsticks" summary={`Colour by: ${yardstick.name}`} closesOnChoice>
      <fieldset>
        <legend>Colour the members by another yardstick</legend>
        {yardsticks.map(({ id, name }) => (
          <label key={id}>
            <input
              type="radio"
              name="yardstick"
              data-yardstick={id}
              checked={id === yardstick.id}
              onChange={() => set({ by: id })}
            />
            {id === 'stance' ? name : `UN vote, ${name}`}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
