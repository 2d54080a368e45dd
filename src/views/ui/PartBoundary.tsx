import { Suspense, type ComponentProps } from 'react';
import { FailureBoundary } from '#views/ui/FailureBoundary.tsx';

/** Waits for a part of the page that comes when it is asked for. */
export function PartBoundary({ children, ...failure }: ComponentProps<typeof FailureBoundary>) {
  return (
    <FailureBoundary {...failure}>
      <Suspense>{children}</Suspense>
    </FailureBoundary>
  );
}
