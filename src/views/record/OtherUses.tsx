import { Fragment } from 'react';
import { sourceUses, type SourceUse } from '#model/sourceUses.ts';
import { votesTitle } from '#model/voteWords.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toEventNoun } from '#views/panel/occasionWords.ts';
import { PartLink } from '#views/panel/PartLink.tsx';

/**
 * What a source supports other than statements, as links: `Why this colour: Kazakhstan  Armenia`, then `Afterwards`.
 */
export function OtherUses({ source }: { readonly source: string }) {
  const { alliance } = useAlliance();
  const titles: Readonly<Record<SourceUse['part'], string>> = {
    leader: 'On the leader',
    why: 'Why this colour',
    facts: `The ${toEventNoun(alliance.event)} and the alliance`,
    votes: votesTitle(alliance.votes),
    afterwards: 'Afterwards',
    about: 'About this record',
  };
  const uses = sourceUses(alliance, source);
  const parts = [...new Set(uses.map(({ part }) => part))];
  return parts.map((part) => (
    <span key={part}>
      {uses
        .filter((use) => use.part === part)
        .map(({ id, of }, at) =>
          of === undefined ? (
            <PartLink key={id} id={id}>
              {titles[part]}
            </PartLink>
          ) : (
            <Fragment key={`${id} ${of}`}>
              {/* A space and no comma: a comma could move to the next line, because the link is as high as a finger
                  needs. */}
              {at === 0 ? `${titles[part]}: ` : '\u2003'}
              <PartLink id={id} label={`${titles[part]}, ${of}`}>
                {of}
              </PartLink>
            </Fragment>
          ),
        )}
    </span>
  ));
}
