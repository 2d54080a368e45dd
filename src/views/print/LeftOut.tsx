import type { ReactNode } from 'react';
import { paperNames } from '#views/print/papers.ts';

interface LeftOutProps {
  /** Words before the number of items left out; the children follow it. */
  readonly before: string;
  readonly children: ReactNode;
}

/**
 * Says how many items did not fit on a page. There is one for each paper size, hidden until the page is fitted.
 *
 * @selector [data-left-out] the paper
 */
export function LeftOut({ before, children }: LeftOutProps) {
  return paperNames.map((paper) => (
    <p key={paper} className="sheet__more" data-left-out={paper} hidden>
      {before} <span data-more>0</span> {children}
    </p>
  ));
}
