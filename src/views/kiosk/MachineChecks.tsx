import { useEffect, useState } from 'react';
import { checkMachine, type MachineCheck } from '#views/kiosk/machineChecks.ts';
import { listenToVoices } from '#views/kiosk/voices.ts';

const marks = { good: '✓', bad: '!', told: 'i' } as const;
const spoken = { good: 'Good: ', bad: 'Look at this: ', told: '' } as const;

/**
 * Results of the machine checks. They run again when something changes, or on request.
 *
 * @selector [data-result] `good`, `bad` or `told`
 */
export function MachineChecks() {
  const [checks, setChecks] = useState<readonly MachineCheck[]>([]);
  const look = async () => setChecks(await checkMachine());
  useEffect(() => {
    let isGone = false;
    const update = async () => {
      const found = await checkMachine();
      if (!isGone) setChecks(found);
    };
    void update();
    const handleChange = () => void update();
    window.addEventListener('resize', handleChange);
    navigator.serviceWorker?.addEventListener('controllerchange', handleChange);
    const stopListening = listenToVoices(handleChange);
    return () => {
      isGone = true;
      window.removeEventListener('resize', handleChange);
      navigator.serviceWorker?.removeEventListener('controllerchange', handleChange);
      stopListening();
    };
  }, []);
  return (
    <>
      <ul className="checks">
        {checks.map(({ name, result, words }) => (
          <li key={name} data-result={result}>
            <span className="checks__mark" aria-hidden="true">
              {marks[result]}
            </span>
            <b>{name}</b>
            <span>
              <span className="visually-hidden">{spoken[result]}</span>
              {words}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => void look()}>
        Check again
      </button>
    </>
  );
}
