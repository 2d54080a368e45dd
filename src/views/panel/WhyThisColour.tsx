import type { Member } from '#model/member.ts';
import { stanceOf, votesAskedFor } from '#model/stanceOf.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { FileText } from '#views/FileText.tsx';
import { FactList } from '#views/panel/FactList.tsx';
import { VoteLine } from '#views/panel/VoteLine.tsx';

/** The rule that decides the colour, the evidence for and against it, and how sure the reading is. */
export function WhyThisColour({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  const stance = stanceOf(alliance, member);
  if (!stance) return null;
  const place = alliance.stances.indexOf(stance) + 1;
  const votes = votesAskedFor(alliance, stance);
  return (
    <section className="panel__section" id={`${member.id}-why`} tabIndex={-1}>
      <h3>Why this colour?</h3>
      <p>
        <b>{`Rule ${place} of ${alliance.stances.length}, the first that fits:`}</b>
        <FileText>{` ${stance.rule}`}</FileText>
      </p>
      <h4>What speaks for it</h4>
      <FactList facts={member.evidence} />
      {votes.length > 0 && (
        <ul className="evidence">
          {votes.map((vote) => (
            <VoteLine key={vote.id} vote={vote} member={member} />
          ))}
        </ul>
      )}
      {member.against.length > 0 && (
        <>
          <h4>What a critic will say</h4>
          <FactList facts={member.against} />
        </>
      )}
      <p>
        <b>{`How sure: ${member.confidence.level.toLowerCase()}.`}</b>
        <FileText>{` ${member.confidence.why ?? ''}`}</FileText>
      </p>
    </section>
  );
}
