import type { Alliance } from '#model/alliance.ts';
import { remarkOn } from '#model/citation/remarkOn.ts';
import { toReadableDate } from '#model/date.ts';
import { toLanguageName } from '#model/languageName.ts';
import { officeAfterName, sourceById, speakerName } from '#model/questions.ts';
import { speakerWithOffice } from '#model/speakerWithOffice.ts';
import type { Source } from '#model/source.ts';
import { isTranslated, isVerbatim, sourceOfWords, type Statement } from '#model/statement.ts';

/** Words of a statement as a citation prints them: in quotation marks only if they were really said. */
export function toCitedWords(statement: Statement): string {
  return isVerbatim(statement) ? `“${statement.words}”` : statement.words;
}

/** The reference to this record that every citation contains: `in “Public stance …”, CSTO alliance map`. */
export const inRecord = ({ question, shortName }: Alliance): string =>
  `in “${question}”, ${shortName} alliance map`;

/** Words before the name of a source. Only words that were really said are `quoted in` it. */
const sourceWords: Record<Statement['kind'], string> = {
  quotation: 'quoted in ',
  fragment: 'quoted in ',
  paraphrase: 'reported in ',
  report: 'in ',
  analysis: 'in ',
  silence: 'looked for in ',
};

/** Printed in place of a speaker if nothing was said. */
export const nothingFound = 'No statement found';

/** Printed after the speaker: that the words are an outlet's, or one analyst's opinion. */
const speakerNotes: Partial<Record<Statement['kind'], string>> = {
  paraphrase: 'not word for word',
  analysis: 'analyst’s view',
};

/** The speaker as a citation prints it, and whether the words are the speaker's own. A silence has none. */
export function whoseWords(statement: Statement, speaker: string): string {
  if (statement.kind === 'silence') return nothingFound;
  return [speaker, speakerNotes[statement.kind]].filter(Boolean).join(', ');
}

/** `translated from Russian`; undefined if the words are not a translation. */
export function translatedFrom(statement: Statement): string | undefined {
  const { saidIn } = statement;
  return isTranslated(statement) && saidIn
    ? `translated from ${toLanguageName(saidIn)}`
    : undefined;
}

/**
 * A statement with its sources in one line:
 * `Nikol Pashinyan, Prime Minister of Armenia, 16 May 2022: “…” (quoted in Newsweek). About ….`
 *
 * @param toText how a source is named. Default: by its outlet
 */
export function toLine(
  alliance: Alliance,
  statement: Statement,
  toText = ({ outlet }: Source) => outlet,
): string {
  const { kind, date, sources } = statement;
  const who = whoseWords(statement, speakerWithOffice(alliance, statement));
  const from = sources
    .map((id) => sourceById(alliance, id))
    .flatMap((source) => (source ? toText(source) : []))
    .join('; ');
  const printed = [`${sourceWords[kind]}${from}`, translatedFrom(statement)]
    .filter(Boolean)
    .join(', ');
  const cited = `${who}, ${toReadableDate(date)}: ${toCitedWords(statement)} (${printed}).`;
  return [cited, remarkOn(statement)].filter(Boolean).join(' ');
}

/**
 * A citation in one line: as `toLine`, with the addresses of the sources.
 *
 * @param address public address of the statement in this record; null if the record has none
 */
export function toPlainCitation(
  alliance: Alliance,
  statement: Statement,
  address: string | null,
): string {
  const line = toLine(alliance, statement, ({ outlet, url }) => `${outlet}, ${url}`);
  return address === null ? line : `${line} ${address}`;
}

/**
 * Chicago style, note form: speaker, words, place and date, source, this record as the place of access, and a remark in
 * brackets; `address` as for `toPlainCitation`.
 */
export function toChicagoCitation(
  alliance: Alliance,
  statement: Statement,
  address: string | null,
): string {
  const { kind, speaker, place, date } = statement;
  const source = sourceById(alliance, sourceOfWords(statement));
  const office = officeAfterName(alliance, statement).replace(/^, (.*)$/, ' ($1)');
  const parts = [
    whoseWords(statement, speakerName(alliance, speaker) + office),
    // Words without quotation marks continue the sentence, so they must not end with a full stop.
    isVerbatim(statement) ? toCitedWords(statement) : statement.words.replace(/\.$/, ''),
    [place, toReadableDate(date)].filter(Boolean).join(', '),
    source ? `${sourceWords[kind]}${source.outlet}, ${source.url}` : '',
    inRecord(alliance),
    address,
  ];
  const cited = `${parts.filter(Boolean).join(', ')}.`;
  const remark = remarkOn(statement);
  return remark === undefined ? cited : `${cited} [${remark}]`;
}
