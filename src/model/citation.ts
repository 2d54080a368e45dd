import type { Alliance } from '#model/alliance.ts';
import { toReadableDate } from '#model/date.ts';
import { officeAfterName, sourceById, speakerName, speakerWithOffice } from '#model/questions.ts';
import { isTranslated, isVerbatim, sourceOfWords, type Statement } from '#model/statement.ts';

/** Words of a statement as a citation prints them: in quotation marks only where they were really said. */
export function toCitedWords(statement: Statement): string {
  return isVerbatim(statement) ? `“${statement.words}”` : statement.words;
}

/** Where every citation says it was read: `in “Public stance …”, CSTO alliance map`. */
export const inRecord = ({ question, shortName }: Alliance): string =>
  `in “${question}”, ${shortName} alliance map`;

/**
 * `Nikol Pashinyan, Prime Minister of Armenia, 16 May 2022: “…” (Newsweek, https://…). https://…#arm-1`
 *
 * @param address where this record has the statement; null where it has no public address
 */
export function toPlainCitation(
  alliance: Alliance,
  statement: Statement,
  address: string | null,
): string {
  const { date, sources } = statement;
  const who = `${speakerWithOffice(alliance, statement)}, ${toReadableDate(date)}`;
  const from = sources
    .map((id) => sourceById(alliance, id))
    .map((source) => (source ? `${source.outlet}, ${source.url}` : ''))
    .join('; ');
  const translated = isTranslated(statement) ? ', translated' : '';
  const cited = `${who}: ${toCitedWords(statement)} (${from}${translated}).`;
  return address === null ? cited : `${cited} ${address}`;
}

/** Chicago style, note form: speaker, words, place and date, source, then this record as the place of access; `address` as above. */
export function toChicagoCitation(
  alliance: Alliance,
  statement: Statement,
  address: string | null,
): string {
  const { speaker, place, date } = statement;
  const source = sourceById(alliance, sourceOfWords(statement));
  const where = [place, toReadableDate(date)].filter(Boolean).join(', ');
  const published = source ? `quoted in ${source.outlet}, ${source.url}` : '';
  const parts = [
    speakerName(alliance, speaker) +
      officeAfterName(alliance, statement).replace(/^, (.*)$/, ' ($1)'),
    toCitedWords(statement),
    where,
    published,
    inRecord(alliance),
    address,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
