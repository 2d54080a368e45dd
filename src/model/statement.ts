import type { InferOutput } from 'valibot';
import type { statement } from '#model/statementSchema.ts';

// The schema stands apart: every page asks these questions, only a file that is opened needs the schema.

/** Anything said or reported, with who, when, where and according to whom. */
export type Statement = InferOutput<typeof statement>;

/** Only words really said stand in quotation marks. */
export function isVerbatim({ kind }: Pick<Statement, 'kind'>): boolean {
  return kind === 'quotation' || kind === 'fragment';
}

/** True where the words are not in the language they were said in. */
export function isTranslated({ lang, saidIn }: Pick<Statement, 'lang' | 'saidIn'>): boolean {
  return saidIn !== undefined && saidIn !== lang;
}

/** Id of the source that prints these very words: of a translation not where the original stands, if there is another. */
export function sourceOfWords({ sources, original }: Statement): string {
  return sources.find((id) => id !== original?.source) ?? sources[0] ?? '';
}
