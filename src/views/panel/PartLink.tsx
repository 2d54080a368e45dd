import type { ReactNode } from 'react';
import { useActions } from '#views/allianceContext.ts';
import { followLink } from '#views/ui/followLink.ts';

interface PartLinkProps {
  /** Id of a panel, a part of one or a statement. */
  readonly id: string;
  readonly className?: string;
  /** Accessible name, where the words shown are those of many links. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to anything that can be chosen. */
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
