import { isVerbatim, type Statement } from '#model/statement.ts';

/**
 * The words of a statement on paper. Only verbatim words are marked as a quotation; a silence has empty quotation marks
 * before its words.
 */
export function SheetWords({ statement }: { readonly statement: Statement }) {
  const { kind, words, lang } = statement;
  if (isVerbatim(statement))
    return (
      <blockquote lang={lang} dir="auto">
        {words}
      </blockquote>
    );
  if (kind === 'silence')
    return (
      <p>
        <span className="sheet__silence" aria-hidden="true">
          “ ”
        </span>
        {words}
      </p>
    );
  return (
    <p lang={lang} dir="auto">
      {words}
    </p>
  );
}
