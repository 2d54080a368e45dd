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

/** How a source stands to the words: only what was really said is quoted there. */
const sourceWords: Record<Statement['kind'], string> = {
  quotation: 'quoted in ',
  fragment: 'quoted in ',
  paraphrase: 'reported in ',
  report: 'in ',
  analysis: 'in ',
  silence: 'looked for in ',
};

/** Nobody says a silence, and a paraphrase is not in its speaker's words. */
function whoseWords(statement: Statement, speaker: string): string {
  if (statement.kind === 'silence') return 'No statement found';
  return statement.kind === 'paraphrase' ? `${speaker}, not word for word` : speaker;
}

/**
 * `Nikol Pashinyan, Prime Minister of Armenia, 16 May 2022: “…” (quoted in Newsweek, https://…). https://…#arm-1`
 *
 * @param address where this record has the statement; null where it has no public address
 */
export function toPlainCitation(
  alliance: Alliance,
  statement: Statement,
  address: string | null,
): string {
  const { kind, date, sources } = statement;
  const who = whoseWords(statement, speakerWithOffice(alliance, statement));
  const from = sources
    .map((id) => sourceById(alliance, id))
    .map((source) => (source ? `${source.outlet}, ${source.url}` : ''))
    .join('; ');
  const translated = isTranslated(statement) ? ', translated' : '';
  const cited = `${who}, ${toReadableDate(date)}: ${toCitedWords(statement)} (${sourceWords[kind]}${from}${translated}).`;
  return address === null ? cited : `${cited} ${address}`;
}

/** Chicago style, note form: speaker, words, place and date, source, then this record as the place of access; `address` as above. */
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
    // What is no quotation goes on after a comma.
    isVerbatim(statement) ? toCitedWords(statement) : statement.words.replace(/\.$/, ''),
    [place, toReadableDate(date)].filter(Boolean).join(', '),
    source ? `${sourceWords[kind]}${source.outlet}, ${source.url}` : '',
    inRecord(alliance),
    address,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
