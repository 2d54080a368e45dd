import type { ReactNode } from 'react';
import type { Statement } from '#model/statement.ts';
import { memberById } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Mention } from '#views/panel/Mention.tsx';

/**
 * The words of a statement. The places named in them are buttons that lift the place on the map; the text itself is
 * unchanged.
 */
export function MentionedWords({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const parts: ReactNode[] = [];
  let rest = statement.words;
  // Members are left out: their seats have the same name, and voice control could not tell which control is meant.
  const mentions = (statement.mentions ?? [])
    .filter(({ place }) => !memberById(alliance, place))
    .sort((a, b) => statement.words.indexOf(a.words) - statement.words.indexOf(b.words));
  for (const { words, place } of mentions) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    const after = rest.slice(at + words.length);
    // A line can break after a button, but must not begin with a comma or another mark.
    const [mark = ''] = /^[^\s\p{L}\p{N}]*/u.exec(after) ?? [];
    const key = `${place}-${parts.length}`;
    const button = <Mention key={key} place={place} words={words} />;
    const unbroken = (
      <span key={key} className="statement__mention">
        {button}
        {mark}
      </span>
    );
    parts.push(rest.slice(0, at), mark === '' ? button : unbroken);
    rest = after.slice(mark.length);
  }
  return [...parts, rest];
}
