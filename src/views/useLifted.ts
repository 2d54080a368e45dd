import { useMemo, useState } from 'react';
import type { Alliance } from '#model/alliance.ts';
import { countriesOf } from '#model/questions.ts';

/**
 * Keeps the place that the page points at, and the ids of the countries that this lifts; none if it points at nothing.
 */
export function useLifted(alliance: Alliance) {
  const [place, point] = useState<string | null>(null);
  const lifted = useMemo(
    () => (place === null ? [] : countriesOf(alliance, place)),
    [alliance, place],
  );
  return { lifted, point };
}
