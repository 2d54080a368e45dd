import { useActions } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { followLink } from '#views/ui/followLink.ts';

interface CiteLinkProps {
  /** Id of a statement, a member or a source. */
  readonly id: string;
  /** What is read aloud: the word alone would stand on the page a hundred times. */
  readonly label: string;
  /** Part of the page that shows it. Default: the one with its id. */
  readonly part?: string;
}

/** Opens the citations of one thing; without script it is the address to cite. Out of an exhibit nothing is taken. */
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
