import type { PlacedDot } from '#geometry/dots.ts';
import type { Point } from '#geometry/coordinates.ts';
import type { YardstickClass } from '#model/yardstick.ts';
import { isMuted, type Highlight } from '#state/highlight.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';

interface PictureDotsProps {
  readonly dots: readonly PlacedDot[];
  readonly classOf: (id: string) => YardstickClass | undefined;
  readonly highlight: Highlight;
  readonly toPixels: (point: Point) => Point;
  readonly colours: PictureColours;
}

/** Members too small to be seen, each as a dot in the colour of its class. Drawn in pixels. */
export function PictureDots({ dots, classOf, highlight, toPixels, colours }: PictureDotsProps) {
  return dots.map(({ id, anchor, offset }) => {
    const [x, y] = toPixels(anchor);
    const [cx, cy] = [(x + offset[0]).toFixed(1), (y + offset[1]).toFixed(1)];
    const cls = classOf(id);
    return (
      <g key={id} data-dot={id} opacity={isMuted(highlight, cls?.id) ? 0.25 : undefined}>
        {Math.hypot(...offset) > 3 && (
          <path d={`M${x.toFixed(1)} ${y.toFixed(1)}L${cx} ${cy}`} stroke={colours.ink} />
        )}
        <circle
          cx={cx}
          cy={cy}
          r="5.5"
          fill={colours.paints[cls?.paint ?? 'none']}
          stroke={colours.memberBorder}
          strokeWidth="1.5"
        />
      </g>
    );
  });
}
