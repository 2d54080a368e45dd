import type { TableArrangement } from '#geometry/table/arrangeTable.ts';
import type { Point } from '#geometry/coordinates.ts';
import type { Alliance } from '#model/alliance.ts';
import { memberById, speakerName } from '#model/questions.ts';
import { isVote, type Yardstick } from '#model/yardstick.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { pictureFonts } from '#views/export/pictureFonts.ts';
import { shortName } from '#views/map/shortName.ts';

interface PictureCaptionsProps {
  readonly alliance: Alliance;
  readonly yardstick: Yardstick;
  readonly arrangement: TableArrangement;
  readonly toPixels: (point: Point) => Point;
  readonly unitsPerPixel: number;
  readonly colours: PictureColours;
}

/** Radius in pixels; a smaller table has no room for its words and is not drawn. */
const leastRadiusPx = 50;

/** Height of a caption under its shape, in pixels. */
export const captionHeightPx = 66;

/** The table, and for each seat the names of member and leader and the stance. Drawn in pixels. */
export function PictureCaptions({
  alliance,
  yardstick,
  arrangement: { table, seats, seatWidth },
  toPixels,
  unitsPerPixel,
  colours,
}: PictureCaptionsProps) {
  const [tableX, tableY] = toPixels(table.centre);
  const radius = table.radius / unitsPerPixel;
  const hasLeaders = !isVote(yardstick);
  return (
    <g textAnchor="middle" fill={colours.ink} fontFamily={pictureFonts.sans} fontSize="16">
      {radius > leastRadiusPx && (
        <>
          <circle cx={tableX} cy={tableY} r={radius} fill={colours.land} />
          <g fontFamily={pictureFonts.serif} fontSize="20">
            <text x={tableX} y={tableY - 6}>
              One state,
            </text>
            <text x={tableX} y={tableY + 20}>
              one seat
            </text>
          </g>
        </>
      )}
      {seats.map(({ id, captionTop }) => {
        const member = memberById(alliance, id);
        if (!member) return null;
        const [x, y] = toPixels(captionTop).map(Math.round) as [number, number];
        if (seatWidth !== undefined) {
          return (
            <text key={id} data-label={id} x={x} y={y + 14} fontSize="14" fontWeight="600">
              {shortName(member, seatWidth / unitsPerPixel)}
            </text>
          );
        }
        return (
          <g key={id} data-label={id}>
            <text x={x} y={y + 20} fontSize="18" fontWeight="700">
              {member.name}
            </text>
            {hasLeaders && (
              <text x={x} y={y + 40}>
                {speakerName(alliance, member.leader.speaker)}
              </text>
            )}
            <text x={x} y={y + (hasLeaders ? 59 : 40)}>
              {yardstick.classOf(member).label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
