import type { Paint } from '#model/stance.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { crimeaMark, patternMarks } from '#views/map/patternMarks.ts';

interface PicturePatternProps {
  readonly id: string;
  readonly paint: Paint | 'none';
  readonly colours: PictureColours;
  readonly transform?: string | undefined;
}

/** Ten pixels of a class's fill, with its colours written out. */
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
  /** True where the map shows who held it: a heavier hatch in the holder's colour. */
  readonly isControl: boolean;
  readonly transform: string;
}

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
