import type { KeyboardEvent } from 'react';

interface HandCountProps {
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

/** A field for the number of raised hands. Enter leaves it, so that keys reach the lesson again. */
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
