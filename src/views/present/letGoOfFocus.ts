import type { MouseEvent } from 'react';

/** After a click or tap the focus goes back to the page, so that the next Space is the remote's again. */
export function letGoOfFocus({ detail, target }: MouseEvent): void {
  const control = (target as Element).closest<HTMLElement>('button, a[href]');
  if (detail > 0) control?.blur();
}
