import { toStateCount } from '#model/questions.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { useNumberKeys } from '#views/seats/useNumberKeys.ts';
import { followLink } from '#views/ui/followLink.ts';

/** Focuses the one seat that Tab reaches. */
function focusSeats(document: Document) {
  document.querySelector<HTMLElement>('[data-seat][tabindex="0"]')?.focus();
}

/** Links that skip the masthead: to the members, and to what the alliance as a whole said. */
export function SkipLinks() {
  const { alliance } = useAlliance();
  const { choose } = useActions();
  const { ownFile } = useDataset();
  const goToNumber = useNumberKeys();
  return (
    <>
      <a
        className="skip-link"
        href="#seats"
        onClick={(event) => followLink(event, () => focusSeats(event.currentTarget.ownerDocument))}
      >
        {`Skip to the ${toStateCount(alliance)}`}
      </a>
      {/* The panel of an own file is not on the page before it is open: there is nothing to skip to. */}
      {ownFile === null && (
        <a
          className="skip-link"
          href={`#${alliance.id}`}
          onKeyDown={(event) => goToNumber(event, alliance.statements)}
          onClick={(event) => followLink(event, () => choose(alliance.id))}
        >
          Skip to the alliance
        </a>
      )}
    </>
  );
}
