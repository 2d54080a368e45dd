import type { TableArrangement } from '#geometry/arrangement.ts';
import { memberById, speakerName } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';

/** Names, leaders and stances under the shapes at the table, and the table itself. */
export function TableCaptions({ arrangement }: { readonly arrangement: TableArrangement }) {
  const { alliance, yardstick } = useAlliance();
  const { table, seats } = arrangement;
  return (
    <g className="map__captions">
      <g transform={`translate(${table.centre.join(' ')})`}>
        <circle className="map__table" r={table.radius} />
        <g className="map__label" data-kind="table">
          <text y="-.6em">One state,</text>
          <text y=".7em">one seat</text>
        </g>
      </g>
      {seats.map(({ id, captionTop }) => {
        const member = memberById(alliance, id);
        if (!member) return null;
        return (
          <g key={id} transform={`translate(${captionTop.map(Math.round).join(' ')})`}>
            <g className="map__label" data-kind="caption">
              <text className="map__caption-name" y="20">
                {member.name}
              </text>
              <text y="40">{speakerName(alliance, member.leader.speaker)}</text>
              <text y="59">{yardstick.classOf(member).label}</text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
