import { pictureFonts } from '#views/export/pictureFonts.ts';

interface PictureTextProps {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly fill: string;
  readonly family?: keyof typeof pictureFonts;
  readonly weight?: number;
  /** Line height as a multiple of `size`. Default: 1.3. */
  readonly leading?: number;
}

/** Lines of text. Each line is an element of its own, so that SVG editors keep the lines apart and selectable. */
export function PictureText({
  x,
  y,
  lines,
  size,
  fill,
  family = 'sans',
  weight = 400,
  leading = 1.3,
}: PictureTextProps) {
  return (
    <g fill={fill} fontFamily={pictureFonts[family]} fontSize={size} fontWeight={weight}>
      {lines.map((line, index) => (
        // Two lines may have the same text.
        // oxlint-disable-next-line react/no-array-index-key
        <text key={index} x={x} y={y + index * size * leading}>
          {line}
        </text>
      ))}
    </g>
  );
}
