import { useRef, type KeyboardEvent } from 'react';
import type { Statement } from '#model/statement.ts';
import { statementsInOrder } from '#model/statementOrder.ts';
import { useActions } from '#views/allianceContext.ts';

/**
 * Returns a key handler that chooses a statement by its number in the panel. A number that could still get another
 * digit waits for that digit or for Enter, without a time limit.
 */
export function useNumberKeys(): (event: KeyboardEvent, statements: readonly Statement[]) => void {
  const { choose } = useActions();
  const typed = useRef('');
  return (event, statements) => {
    const { key } = event;
    if (key === 'Shift' || event.ctrlKey || event.metaKey || event.altKey) return;
    let number = typed.current;
    typed.current = '';
    if (/^\d$/.test(key)) {
      number = Number(number + key) > statements.length ? key : number + key;
      if (Number(number) * 10 <= statements.length) {
        typed.current = number;
        return;
      }
    } else if (key !== 'Enter') return;
    const found = statementsInOrder(statements)[Number(number) - 1];
    if (!found) return;
    event.preventDefault();
    choose(found.id);
  };
}
