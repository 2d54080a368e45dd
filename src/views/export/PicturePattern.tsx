import type { Paint } from '#model/stance.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { crimeaMark, patternMarks } from '#views/map/patternMarks.ts';

interface PicturePatternProps {
  readonly id: string;
  readonly paint: Paint | 'none';
  readonly colours: PictureColours;
  readonly transform?: string | undefined;
}

/** The fill of a class as a tile of ten by ten pixels, with its colours as attributes. */
export function PicturePattern({ id, paint, colours, transform }: PicturePatternProps) {
  const mark = paint === 'none' ? colours.noneMark : colours.mark;
  const isFilled = paint === 'bronze';
  return (
    <pattern
      id={id}
      width="10"
      height="10"
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <rect width="10" height="10" fill={colours.paints[paint]} />
      {patternMarks[paint] && (
        <path
          d={patternMarks[paint]}
          fill={isFilled ? mark : 'none'}
          stroke={isFilled ? 'none' : mark}
          strokeWidth="1.4"
        />
      )}
    </pattern>
  );
}

interface CrimeaPatternProps {
  readonly colours: PictureColours;
  /** True if the map shows who controlled Crimea: the hatch is then heavier and in that state's colour. */
  readonly isControl: boolean;
  readonly transform: string;
}

/** The hatch of Crimea, `url(#picture-crimea)`, as a tile of seven by seven pixels. */
export function CrimeaPattern({ colours, isControl, transform }: CrimeaPatternProps) {
  return (
    <pattern
      id="picture-crimea"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <path
        d={crimeaMark}
        fill="none"
        stroke={isControl ? colours.paints.aubergine : colours.inkSoft}
        strokeWidth={isControl ? 3 : 1.6}
      />
    </pattern>
  );
}
