import type { TableArrangement } from '#geometry/arrangement.ts';
import { heightOf } from '#geometry/coordinates.ts';
import { memberById, speakerName } from '#model/questions.ts';
import { caption } from '#views/map/useTarget.ts';
import type { MapSize } from '#views/map/useMapSize.ts';
import { useAlliance } from '#views/allianceContext.ts';

interface TableCaptionsProps {
  readonly arrangement: TableArrangement;
  readonly size: MapSize;
}

/** Names, leaders and stances under the shapes at the table, and the table itself. */
export function TableCaptions({ arrangement, size }: TableCaptionsProps) {
  const { alliance, yardstick } = useAlliance();
  const { table, seats } = arrangement;
  const hasLeaders = heightOf(size.area) / size.unitsPerPixel > caption.threeFromPx;
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
              {hasLeaders && <text y="39">{speakerName(alliance, member.leader.speaker)}</text>}
              <text y={hasLeaders ? 58 : 39}>{yardstick.classOf(member).label}</text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
