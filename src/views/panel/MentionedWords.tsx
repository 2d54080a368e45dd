import type { ReactNode } from 'react';
import type { Statement } from '#model/statement.ts';
import { memberById } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Mention } from '#views/panel/Mention.tsx';

/** A statement's words with the places it names as buttons that lift them on the map; the text stays the same letter for letter. */
export function MentionedWords({ statement }: { readonly statement: Statement }) {
  const { alliance } = useAlliance();
  const parts: ReactNode[] = [];
  let rest = statement.words;
  // A member has its seat: a second control of that name would leave a voice in doubt which one it calls.
  const mentions = (statement.mentions ?? [])
    .filter(({ place }) => !memberById(alliance, place))
    .sort((a, b) => statement.words.indexOf(a.words) - statement.words.indexOf(b.words));
  for (const { words, place } of mentions) {
    const at = rest.indexOf(words);
    if (at < 0) continue;
    const after = rest.slice(at + words.length);
    // A line may break after a button, but a comma begins none.
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
