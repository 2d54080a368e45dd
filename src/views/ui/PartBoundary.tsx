import { Suspense, type ComponentProps } from 'react';
import { FailureBoundary } from '#views/ui/FailureBoundary.tsx';

/**
 * A boundary for a part of the page that is loaded on demand: shows nothing while it loads, and a message if it fails.
 */
export function PartBoundary({ children, ...failure }: ComponentProps<typeof FailureBoundary>) {
  return (
    <FailureBoundary {...failure}>
      <Suspense>{children}</Suspense>
    </FailureBoundary>
  );
}
