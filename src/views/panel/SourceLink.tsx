import { Fragment } from 'react';
import { sourceById } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

interface SourceLinkProps {
  readonly id: string;
  /** Leaves out how the outlet came to the words, and an address that is no link; for places beside the full form. Default false. */
  readonly isBrief?: boolean;
}

/** The outlet's name, linked to the page that carries the words; plain text where the address is no https one, and in an exhibit. */
export function SourceLink({ id, isBrief = false }: SourceLinkProps) {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const source = sourceById(alliance, id);
  if (!source) return null;
  const { url, outlet, language, note } = source;
  return (
    <>
      {kiosk ? (
        outlet
      ) : isLinkable(url) ? (
        <a href={url} hrefLang={language}>
          {outlet}
        </a>
      ) : (
        `${outlet}${isBrief ? '' : `, ${url}`}`
      )}
      {note && !isBrief && ` (${note})`}
    </>
  );
}

interface SourceListProps {
  readonly ids: readonly string[];
  /** As for a `SourceLink`. */
  readonly isBrief?: boolean;
}

/** `Newsweek, OC Media and RFE/RL`, each linked. */
export function SourceList({ ids, isBrief = false }: SourceListProps) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
      <SourceLink id={id} isBrief={isBrief} />
    </Fragment>
  ));
}
