import { statementById } from '#model/questions.ts';
import { langOf, useActions, useAlliance } from '#views/allianceContext.ts';
import { toShortName } from '#views/panel/kindWords.ts';
import { followLink } from '#views/ui/followLink.ts';

/** Links from evidence, which is in the file's language, to the statements it rests on. */
export function StatementLinks({ ids }: { readonly ids: readonly string[] }) {
  const { alliance } = useAlliance();
  const { choose } = useActions();
  return ids.map((id, index) => {
    const found = statementById(alliance, id);
    if (!found) return null;
    const label = index === 0 ? 'Read the words' : `words ${index + 1}`;
    return (
      <span key={id} lang={langOf(alliance) && 'en'}>
        {index === 0 ? ' ' : ', '}
        <a
          href={`#${id}`}
          aria-label={`${label}: ${toShortName(found.statement)}`}
          onClick={(event) => followLink(event, () => choose(id))}
        >
          {label}
        </a>
      </span>
    );
  });
}
