import type { KeyboardEvent } from 'react';

interface HandCountProps {
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** The field for the hands that went up. Enter gives the keys back to the lesson. */
export function HandCount({ label, count, onCount }: HandCountProps) {
  function handleKeyDown({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) {
    if (key === 'Enter') currentTarget.blur();
  }
  return (
    <input
      className="hand-count"
      type="text"
      inputMode="numeric"
      maxLength={3}
      autoComplete="off"
      aria-label={`Hands for ${label}`}
      placeholder="–"
      value={count === 0 ? '' : count}
      onChange={({ target }) => onCount(Number(target.value.replace(/\D/g, '')))}
      onKeyDown={handleKeyDown}
    />
  );
}
