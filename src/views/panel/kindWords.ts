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

/**
 * Short name of a statement for a control's label: its first words, or its kind if they are not English and a voice
 * could not read them.
 */
export function toShortName(statement: Statement): string {
  return statement.lang === 'en'
    ? (/^.{1,36}(?=\s|$)/u.exec(statement.words)?.[0] ?? statement.words.slice(0, 32))
    : toKindLine(statement);
}

/** The kind of a statement in words: `Quotation, translated from Russian; outlets word it differently`. */
export function toKindLine(statement: Statement): string {
  const { kind, saidIn, wordings, lang } = statement;
  let line = kindWords[kind];
  // The words of a silence are the record's own, so they have no other language or wording.
  if (kind === 'silence') return line;
  if (isTranslated(statement) && saidIn) line += `, translated from ${toLanguageName(saidIn)}`;
  else if (lang !== 'en') line += `, in ${toLanguageName(lang)}`;
  return wordings?.length ? `${line}; outlets word it differently` : line;
}
