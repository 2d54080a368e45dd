import { memo } from 'react';
import type { Member } from '#model/member.ts';
import { speakerName } from '#model/questions.ts';
import { occasionsOf } from '#model/statementOrder.ts';
import { stanceOf } from '#model/stanceOf.ts';
import { isVote } from '#model/yardstick.ts';
import { votesTitle } from '#model/voteWords.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { CiteLink } from '#views/panel/CiteLink.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';
import { Panel } from '#views/panel/Panel.tsx';
import { SourceList } from '#views/panel/SourceLink.tsx';
import { StanceBadge } from '#views/panel/StanceBadge.tsx';
import { StatementSections } from '#views/panel/StatementSections.tsx';
import { toOccasionLinks } from '#views/panel/occasionWords.ts';
import { VoteList } from '#views/panel/VoteList.tsx';
import { WhyThisColour } from '#views/panel/WhyThisColour.tsx';

interface MemberPanelProps {
  readonly member: Member;
  readonly isOpen: boolean;
}

/** Everything on record about one member. */
export const MemberPanel = memo(function MemberPanel({ member, isOpen }: MemberPanelProps) {
  const { alliance, yardstick } = useAlliance();
  const stance = stanceOf(alliance, member);
  return (
    <Panel
      id={member.id}
      isOpen={isOpen}
      title={member.name}
      lang={langOf(alliance)}
      eyebrow={member.eyebrow}
      badge={
        <>
          {stance && <StanceBadge of={stance} />}
          {/* The map may show the colours of a vote. Then the panel shows that colour too, and names the vote. */}
          {isVote(yardstick) && <StanceBadge of={yardstick.classOf(member)} vote={yardstick} />}
        </>
      }
    >
      <MemberRecord member={member} />
    </Panel>
  );
});

const MemberRecord = memo(function MemberRecord({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  const { speaker, office, note, noteSources } = member.leader;
  const occasionLinks = toOccasionLinks(alliance.event);
  return (
    <>
      <p className="panel__leader" lang={langOf(alliance)}>
        <b>{speakerName(alliance, speaker)}</b>
        {`${note ? '*' : ''}, ${office}${member.capital ? `; capital on that day: ${member.capital}` : ''}`}
      </p>
      <p className="panel__summary" lang={langOf(alliance)}>
        {member.summary}
      </p>
      <nav className="panel__contents" aria-label={`In the panel on ${member.name}`}>
        {occasionsOf(member.statements).map((occasion) => (
          <PartLink key={occasion} id={`${member.id}-${occasion}`}>
            {occasionLinks[occasion]}
          </PartLink>
        ))}
        <PartLink id={`${member.id}-why`}>Why this colour?</PartLink>
        {alliance.votes.length > 0 && (
          <PartLink id={`${member.id}-votes`}>{votesTitle(alliance.votes)}</PartLink>
        )}
      </nav>
      <StatementSections panel={member.id} statements={member.statements} />
      <WhyThisColour member={member} />
      <VoteList member={member} />
      {note && (
        <p className="panel__note" lang={langOf(alliance)}>
          {`* ${note} `}
          {noteSources && <SourceList ids={noteSources} />}
        </p>
      )}
      <p className="panel__note">
        <CiteLink id={member.id} label={`Cite the record of ${member.name}`} />
      </p>
    </>
  );
});
