import { toReadableDate } from '#model/date.ts';
import { officeAfterName, sourceById, speakerName } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { SheetWords } from '#views/print/SheetWords.tsx';
import './SheetStatement.css';

/**
 * A statement on paper: words, speaker, date, and its first source with the full address.
 *
 * @selector [data-kind] what kind of words these are; only words really said stand in quotation marks
 */
export function SheetStatement({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const { kind, speaker, place, date, dateNote, note } = statement;
  return (
    <>
      <SheetWords statement={statement} />
      <p className="sheet__who">
        <b>{speakerName(alliance, speaker)}</b>
        {`${officeAfterName(alliance, statement)}, `}
        {place && `${place}, `}
        {toReadableDate(date)}
        {dateNote && ` (${dateNote})`}. {toKindLine(statement)}.{' '}
        {kind === 'silence' ? 'Looked for in ' : 'Source: '}
        <PrintedSources ids={statement.sources} />.
      </p>
      {note && <p className="sheet__note">{note}</p>}
    </>
  );
}

/** The first source with its address, the others by name only. */
function PrintedSources({ ids }: { readonly ids: readonly string[] }) {
  const { alliance } = useAlliance();
  const [first, ...others] = ids.flatMap((id) => sourceById(alliance, id) ?? []);
  if (!first) return null;
  return (
    <>
      {first.outlet} (
      <span className="sheet__address">{first.url.replace(/^https?:\/\//, '')}</span>)
      {others.length > 0 && `; also ${others.map(({ outlet }) => outlet).join(', ')}`}
    </>
  );
}
