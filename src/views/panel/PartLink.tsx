import type { ReactNode } from 'react';
import { useActions } from '#views/allianceContext.ts';
import { followLink } from '#views/ui/followLink.ts';

interface PartLinkProps {
  /** Id of a panel, of a part of a panel, or of a statement. */
  readonly id: string;
  readonly className?: string;
  /** Accessible name, if many links show the same words. Default: the words shown. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to any part of the page that can be chosen. */
export function PartLink({ id, className, label, children }: PartLinkProps) {
  const { choose } = useActions();
  return (
    <a
      className={className}
      href={`#${id}`}
      aria-label={label}
      onClick={(event) => followLink(event, () => choose(id))}
    >
      {children}
    </a>
  );
}
