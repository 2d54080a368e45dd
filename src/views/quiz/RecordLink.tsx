import type { ReactNode } from 'react';
import { defaultView } from '#state/viewState.ts';
import { useActions } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { followLink } from '#views/ui/followLink.ts';

interface RecordLinkProps {
  /** Id of a statement or of a part of a panel. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A link from the quiz to the record on the map. Back returns to the same question. */
export function RecordLink({ id, children }: RecordLinkProps) {
  const { set } = useActions();
  const toHref = useHref();
  return (
    <a
      href={toHref({ ...defaultView, chosen: id })}
      onClick={(event) =>
        followLink(event, () => set({ mode: 'explore', view: 'map', chosen: id }))
      }
    >
      {children}
    </a>
  );
}
