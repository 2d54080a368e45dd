import { sourceById } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

interface SourceLinkProps {
  readonly id: string;
  /** Leaves out how the outlet came to the words, and an address that is no link; for places beside the full form. Default false. */
  readonly isBrief?: boolean;
  /** What follows, in one piece of text with the note: a page of sources is many pieces. Default nothing. */
  readonly end?: string;
}

/** The outlet's name, linked to the page that carries the words; plain text where the address is no https one, and in an exhibit. */
export function SourceLink({ id, isBrief = false, end = '' }: SourceLinkProps) {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const source = sourceById(alliance, id);
  if (!source) return end;
  const { url, outlet, language, note } = source;
  const rest = `${note && !isBrief ? ` (${note})` : ''}${end}`;
  if (kiosk) return `${outlet}${rest}`;
  if (!isLinkable(url)) return `${outlet}${isBrief ? '' : `, ${url}`}${rest}`;
  return (
    <>
      <a href={url} hrefLang={language}>
        {outlet}
      </a>
      {rest}
    </>
  );
}

interface SourceListProps {
  readonly ids: readonly string[];
  /** As for a `SourceLink`. */
  readonly isBrief?: boolean;
  readonly end?: string;
}

/** `Newsweek, OC Media and RFE/RL`, each linked. */
export function SourceList({ ids, isBrief = false, end = '' }: SourceListProps) {
  const last = ids.length - 1;
  return ids.map((id, index) => (
    <SourceLink
      key={id}
      id={id}
      isBrief={isBrief}
      end={index === last ? end : index === last - 1 ? ' and ' : ', '}
    />
  ));
}

/** `(Newsweek and OC Media)` in small letters, after the sentence that they carry. */
export function SentenceSources({ ids }: Pick<SourceListProps, 'ids'>) {
  return (
    <span className="evidence__sources">
      (<SourceList ids={ids} end=")" />
    </span>
  );
}
