import type { ReactNode } from 'react';
import { paperNames } from '#views/print/papers.ts';

interface LeftOutProps {
  /** What was left out, before the number and after it. */
  readonly before: string;
  readonly children: ReactNode;
}

/**
 * Says how much of a page has no room on it. One for each paper; hidden until the page is fitted.
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
