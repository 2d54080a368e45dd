import { toReadableDate } from '#model/date.ts';
import { officeAfterName, speakerName } from '#model/questions.ts';
import type { Statement } from '#model/statement.ts';
import { useAlliance } from '#views/allianceContext.ts';

/** `Nikol Pashinyan, Prime Minister of Armenia, Moscow, 16 May 2022` */
export function SaidLine({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const { speaker, place, date } = statement;
  return (
    <>
      <b>{speakerName(alliance, speaker)}</b>
      {`${officeAfterName(alliance, statement)}, `}
      {place && `${place}, `}
      <time dateTime={date}>{toReadableDate(date)}</time>
    </>
  );
}
