import type { InferOutput } from 'valibot';
import type { statement } from '#model/statementSchema.ts';

// The schema is in a file of its own: every page needs these functions, but only opening a file needs the schema.

/** Anything said or reported, with its speaker, date, place and sources. */
export type Statement = InferOutput<typeof statement>;

/** True if the words were really said. Only such words may stand in quotation marks. */
export function isVerbatim({ kind }: Pick<Statement, 'kind'>): boolean {
  return kind === 'quotation' || kind === 'fragment';
}

/** True if the words are a translation. */
export function isTranslated({ lang, saidIn }: Pick<Statement, 'lang' | 'saidIn'>): boolean {
  return saidIn !== undefined && saidIn !== lang;
}

/**
 * Id of the source that prints the words of a statement: the first source that is not the source of the original;
 * if there is no other, the first source.
 */
export function sourceOfWords({ sources, original }: Statement): string {
  return sources.find((id) => id !== original?.source) ?? sources[0] ?? '';
}
