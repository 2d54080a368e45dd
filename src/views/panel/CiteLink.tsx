import { useActions } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { followLink } from '#views/ui/followLink.ts';

interface CiteLinkProps {
  /** Id of a statement, a member or a source. */
  readonly id: string;
  /** Accessible name. The word “Cite” alone would occur about a hundred times on the page. */
  readonly label: string;
  /** Id of the part of the page that shows it. Default: `id`. */
  readonly part?: string;
}

/**
 * Opens the citations of one item. Without script it links to the address to cite. Null in an exhibit, where nothing
 * can be copied.
 */
export function CiteLink({ id, label, part = id }: CiteLinkProps) {
  const { cite } = useActions();
  if (useKiosk()) return null;
  return (
    <a
      className="statement__cite"
      href={`#${part}`}
      aria-label={label}
      onClick={(event) => followLink(event, () => cite(id))}
    >
      Cite
    </a>
  );
}
