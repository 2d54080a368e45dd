import type { MouseEvent } from 'react';

/**
 * After a click or tap on a control, removes the focus from it, so that the next Space from a remote does not press it.
 */
export function letGoOfFocus({ detail, target }: MouseEvent): void {
  const control = (target as Element).closest<HTMLElement>('button, a[href]');
  if (detail > 0) control?.blur();
}
