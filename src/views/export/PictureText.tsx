import { pictureFonts } from '#views/export/pictureFonts.ts';

interface PictureTextProps {
  readonly x: number;
  /** Of the first line's base. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly fill: string;
  readonly family?: keyof typeof pictureFonts;
  readonly weight?: number;
  /** Height of a line in shares of the size. */
  readonly leading?: number;
}

/** Lines of text, each its own element: editors of SVG keep them apart and selectable. */
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
        // Two lines may read the same.
        // oxlint-disable-next-line react/no-array-index-key
        <text key={index} x={x} y={y + index * size * leading}>
          {line}
        </text>
      ))}
    </g>
  );
}
