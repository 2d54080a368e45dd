import { sourceById } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

interface SourceLinkProps {
  readonly id: string;
  /**
   * Leaves out the source's note, and an address that cannot be linked. For places beside the full form. Default:
   * false.
   */
  readonly isBrief?: boolean;
  /**
   * Text that follows directly. Joined with the note into one piece of text, because a page of sources has very many
   * pieces. Default: none.
   */
  readonly end?: string;
  /** True where it stands in brackets: its note then follows a comma. Default: the note has brackets of its own. */
  readonly isInBrackets?: boolean;
}

/**
 * The outlet's name, linked to the page that carries the words. Plain text in an exhibit, or if the address is not an
 * https one.
 */
export function SourceLink({
  id,
  isBrief = false,
  end = '',
  isInBrackets = false,
}: SourceLinkProps) {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const source = sourceById(alliance, id);
  if (!source) return end;
  const { url, outlet, language, note } = source;
  const aside = note && !isBrief ? (isInBrackets ? `, ${note}` : ` (${note})`) : '';
  const rest = `${aside}${end}`;
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
  /** As in `SourceLink`, like the two after it. */
  readonly isBrief?: boolean;
  readonly end?: string;
  readonly isInBrackets?: boolean;
}

/** `Newsweek, OC Media and RFE/RL`, each linked. */
export function SourceList({
  ids,
  isBrief = false,
  end = '',
  isInBrackets = false,
}: SourceListProps) {
  const last = ids.length - 1;
  return ids.map((id, index) => (
    <SourceLink
      key={id}
      id={id}
      isBrief={isBrief}
      isInBrackets={isInBrackets}
      end={index === last ? end : index === last - 1 ? ' and ' : ', '}
    />
  ));
}

/** `(Newsweek and OC Media)` in small letters, after the sentence that the sources support. */
export function SentenceSources({ ids }: Pick<SourceListProps, 'ids'>) {
  return (
    <span className="evidence__sources">
      (<SourceList ids={ids} end=")" isInBrackets />
    </span>
  );
}
