import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toReadableDate } from '#model/date.ts';
import { firstSentence } from '#model/firstSentence.ts';
import { handoutOrder } from '#model/handoutOrder.ts';
import type { Member } from '#model/member.ts';
import { sourceById, speakerName } from '#model/questions.ts';
import { sourceOfWords } from '#model/statement.ts';
import { membersByClass, yardsticksOf } from '#model/yardstick.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { toKindLine } from '#views/panel/kindWords.ts';
import { LeftOut } from '#views/print/LeftOut.tsx';
import { PosterMap } from '#views/print/PosterMap.tsx';
import { PrintSwatch } from '#views/print/PrintSwatch.tsx';
import { SheetFoot, type Edition } from '#views/print/SheetFoot.tsx';
import { SheetWords } from '#views/print/SheetWords.tsx';
import './PosterSheet.css';

interface PosterSheetProps {
  readonly geometry: MapGeometry | null;
  readonly edition: Edition;
}

/**
 * The whole record on one page: the map, its key with the members' names, and each member's strongest words or its
 * silence.
 */
export function PosterSheet({ geometry, edition }: PosterSheetProps) {
  const { alliance } = useAlliance();
  const [stances] = yardsticksOf(alliance);
  return (
    <section className="sheet sheet--poster" data-sheet="poster">
      <header>
        <p className="sheet__eyebrow">
          {alliance.event.name} · {alliance.event.place}, {toReadableDate(alliance.event.date)}
        </p>
        <h2>{alliance.title}</h2>
      </header>
      {geometry && <PosterMap geometry={geometry} stances={stances} />}
      <section>
        <h3>{stances.title}</h3>
        <ul className="sheet__key">
          {membersByClass(alliance, stances).map(({ of, members }) => (
            <li key={of.id}>
              <PrintSwatch of={of} at="poster" />
              <span>{members.map(({ name }) => name).join(', ') || 'none'}</span>
            </li>
          ))}
        </ul>
      </section>
      <ul className="sheet__cards">
        {alliance.members.map((member, rank) => (
          <li key={member.id} data-fit={rank}>
            <PosterCard member={member} />
          </li>
        ))}
      </ul>
      <LeftOut before="Not printed for lack of room: the words of">
        of {alliance.members.length} states.
      </LeftOut>
      <div className="sheet__space" />
      <SheetFoot edition={edition} title={alliance.title} />
    </section>
  );
}

function PosterCard({ member }: { readonly member: Member }) {
  const { alliance } = useAlliance();
  const [first] = handoutOrder(alliance, member);
  const source = first && sourceById(alliance, sourceOfWords(first));
  return (
    <>
      <h4>{member.name}</h4>
      {first && (
        <>
          <SheetWords statement={first} />
          <p className="sheet__who">
            {speakerName(alliance, first.speaker)}, {toReadableDate(first.date)}.{' '}
            {toKindLine(first)}
            {source && ` (${source.outlet})`}.
          </p>
          {/* The note may deny a claim or say what it is not about. On paper there is no panel to open for that. */}
          {first.note && <p className="sheet__note">{firstSentence(first.note)}</p>}
        </>
      )}
    </>
  );
}
