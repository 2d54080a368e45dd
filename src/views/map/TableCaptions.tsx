import type { TableArrangement } from '#geometry/table/arrangeTable.ts';
import { heightOf, widthOf } from '#geometry/coordinates.ts';
import { countLetters } from '#model/countLetters.ts';
import type { Member } from '#model/member.ts';
import { memberById, speakerName } from '#model/questions.ts';
import { shorten } from '#model/shorten.ts';
import { isVote } from '#model/yardstick.ts';
import { shortName } from '#views/map/shortName.ts';
import { caption, captionPxFor } from '#views/map/captionRoom.ts';
import type { MapSize } from '#geometry/mapSize.ts';
import { useAlliance } from '#views/allianceContext.ts';
import './MapLabels.css';

/** Half of what the words on the table need, in pixels; a smaller table is not drawn. */
const widestWordPx = 42;

/** Longer lines than this do not fit beside another, in letters: on a phone, in rows, round a table. */
const longestLine = { tall: 20, rows: 22, round: 30 };

/** Width of a letter in a caption, seldom more, in pixels. */
const letterPx = 7.5;

/** Longer names run into their neighbours, in letters; the seats have them whole. */
const longestName = 28;

function inTwoLines(label: string, longest: number): readonly string[] {
  const at = label.lastIndexOf(' ', longest);
  const lines =
    countLetters(label) <= longest || at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)];
  return lines.map((line) => shorten(line, longest));
}

/** How many letters of a line have room under a seat. */
function longestIn({ table, seats: [first, second] }: TableArrangement, size: MapSize): number {
  if (heightOf(size.area) > widthOf(size.area)) return longestLine.tall;
  if (table.radius > 0 || !first || !second) return longestLine.round;
  const columnPx = (second.centre[0] - first.centre[0]) / size.unitsPerPixel / size.letterScale;
  return Math.min(longestLine.rows, Math.floor(columnPx / letterPx));
}

interface TableCaptionsProps {
  readonly arrangement: TableArrangement;
  readonly size: MapSize;
}

/** Names, leaders and stances under the shapes at the table, and the table itself. */
export function TableCaptions({ arrangement, size }: TableCaptionsProps) {
  const { alliance, yardstick } = useAlliance();
  const { table, seats, seatWidth } = arrangement;
  const isTall = heightOf(size.area) > widthOf(size.area);
  const longest = longestIn(arrangement, size);
  // In one line each: where one is too long for that, all are said as in the key.
  const isLong = yardstick.classes.some(({ label }) => countLetters(label) > longest);
  const hasLeaders = !isVote(yardstick);
  /** Narrow seats take the class in two lines; wide ones with room a short one, and the leader above it. */
  const linesUnder = (member: Member): readonly string[] => {
    const { label, one } = yardstick.classOf(member);
    if (isTall) return inTwoLines(label, longest);
    const said = isLong ? one : label;
    if (captionPxFor(size) !== caption.threeLinesPx) return [shorten(said, longest)];
    if (countLetters(said) > longest) return inTwoLines(said, longest);
    return hasLeaders
      ? [shorten(speakerName(alliance, member.leader.speaker), longest), said]
      : [said];
  };
  return (
    <g className="map__captions">
      {table.radius > widestWordPx * size.letterScale * size.unitsPerPixel && (
        <g transform={`translate(${table.centre.join(' ')})`}>
          <circle className="map__table" r={table.radius} />
          <g className="map__label" data-kind="table">
            <text y="-.6em">One state,</text>
            <text y=".7em">one seat</text>
          </g>
        </g>
      )}
      {seats.map(({ id, captionTop }) => {
        const member = memberById(alliance, id);
        if (!member) return null;
        return (
          <g key={id} transform={`translate(${captionTop.map(Math.round).join(' ')})`}>
            <g
              className="map__label"
              data-kind="caption"
              data-short={seatWidth !== undefined || undefined}
            >
              <text
                className="map__caption-name"
                y={(seatWidth === undefined ? 20 : 14) * size.letterScale}
              >
                {seatWidth === undefined
                  ? shorten(member.name, longestName)
                  : shortName(member, seatWidth / size.unitsPerPixel)}
              </text>
              {seatWidth === undefined &&
                linesUnder(member).map((line, index) => (
                  <text key={line} y={(39 + index * 19) * size.letterScale}>
                    {line}
                  </text>
                ))}
            </g>
          </g>
        );
      })}
    </g>
  );
}
