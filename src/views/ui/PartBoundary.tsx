import { Suspense, type ComponentProps } from 'react';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { FailureBoundary } from '#views/ui/FailureBoundary.tsx';

/**
 * A boundary for a part of the page that is loaded on demand: shows nothing while it loads, and a message if it fails.
 * An exhibit has a boundary of its own, which restarts it.
 */
export function PartBoundary({ children, ...failure }: ComponentProps<typeof FailureBoundary>) {
  const part = <Suspense>{children}</Suspense>;
  return useKiosk() ? part : <FailureBoundary {...failure}>{part}</FailureBoundary>;
}
