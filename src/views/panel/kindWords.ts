import { toLanguageName } from '#model/languageName.ts';
import { isTranslated, type Statement } from '#model/statement.ts';

const kindWords: Record<Statement['kind'], string> = {
  quotation: 'Quotation',
  fragment: 'Quoted words',
  paraphrase: 'Not word for word',
  report: 'Report',
  analysis: 'Analyst’s view',
  silence: 'Not said',
};

/** A control's words for one statement among many: how it begins, or its kind where a voice could not read it. */
export function toShortName(statement: Statement): string {
  return statement.lang === 'en'
    ? (/^.{1,36}(?=\s|$)/u.exec(statement.words)?.[0] ?? statement.words.slice(0, 32))
    : toKindLine(statement);
}

/** What kind of words a reader has before them: `Quotation, translated from Russian; outlets word it differently`. */
export function toKindLine(statement: Statement): string {
  const { kind, saidIn, wordings, lang } = statement;
  let line = kindWords[kind];
  // Of a silence the words are the record's own.
  if (kind === 'silence') return line;
  if (isTranslated(statement) && saidIn) line += `, translated from ${toLanguageName(saidIn)}`;
  else if (lang !== 'en') line += `, in ${toLanguageName(lang)}`;
  return wordings?.length ? `${line}; outlets word it differently` : line;
}
