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

/** Half the width that the words on the table need, in pixels. A smaller table is not drawn. */
const widestWordPx = 42;

/** Letters that fit in one line of a caption: on a tall screen, in rows without a table, and around a table. */
const longestLine = { tall: 20, rows: 22, round: 30 };

/** Width of a letter in a caption, in pixels; few are wider. */
const letterPx = 7.5;

/**
 * Longest name in letters; a longer one is cut, since it would run into its neighbour. The seats show names in full.
 */
const longestName = 28;

function inTwoLines(label: string, longest: number): readonly string[] {
  const at = label.lastIndexOf(' ', longest);
  const lines =
    countLetters(label) <= longest || at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)];
  return lines.map((line) => shorten(line, longest));
}

/** Number of letters that fit in one line under a seat. */
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

/** The table, and the names, leaders and stances under the shapes around it. In frame units, with text in pixels. */
export function TableCaptions({ arrangement, size }: TableCaptionsProps) {
  const { alliance, yardstick } = useAlliance();
  const { table, seats, seatWidth } = arrangement;
  const isTall = heightOf(size.area) > widthOf(size.area);
  const longest = longestIn(arrangement, size);
  // Each class has one line. If one label is too long for that, all classes use the shorter words of the legend.
  const isLong = yardstick.classes.some(({ label }) => countLetters(label) > longest);
  const hasLeaders = !isVote(yardstick);
  /**
   * Lines under a name. A tall screen shows the class in two lines. Otherwise, if there is room for three lines, a
   * short class has the leader above it.
   */
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
