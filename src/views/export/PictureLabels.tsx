import type { LabelKind, PlacedLabel } from '#geometry/labels/label.ts';
import type { Point } from '#geometry/coordinates.ts';
import type { Paint } from '#model/stance.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { pictureFonts } from '#views/export/pictureFonts.ts';

interface PictureLabelsProps {
  readonly labels: readonly PlacedLabel[];
  readonly paintOf: (id: string) => Paint | 'none';
  readonly toPixels: (point: Point) => Point;
  readonly colours: PictureColours;
}

const looks = {
  member: { size: 17, weight: 600, family: 'sans', isItalic: false },
  focus: { size: 16, weight: 600, family: 'serif', isItalic: true },
  neighbour: { size: 16, weight: 400, family: 'serif', isItalic: true },
  sea: { size: 16, weight: 400, family: 'serif', isItalic: true },
} as const;

/**
 * The key's glyphs as characters. Small shapes have no pattern, and a black-and-white print has no colours, so the
 * label itself must tell the class.
 */
const signs: Readonly<Record<Paint | 'none', string>> = {
  aubergine: '■',
  plum: '◢',
  bronze: '●',
  teal: '▬',
  slate: '✕',
  none: '?',
};

/** Colours of a name on the map, or on a shape with the given paint. */
function coloursOf(kind: LabelKind, paint: Paint | 'none', colours: PictureColours) {
  // Neither white nor ink has enough contrast on this hatch. As on the screen, the name gets a background of its own.
  if (paint === 'teal') return { fill: colours.ink, halo: colours.panel };
  if (paint !== 'none') return { fill: colours.mark, halo: colours.paints[paint] };
  const isSoft = kind === 'neighbour' || kind === 'sea';
  return {
    fill: isSoft ? colours.inkSoft : colours.ink,
    halo: kind === 'sea' ? colours.sea : colours.land,
  };
}

/** Names on the map with their leader lines, in pixels. */
export function PictureLabels({ labels, paintOf, toPixels, colours }: PictureLabelsProps) {
  return labels.map((label) => {
    const { id, text, kind, anchor, offset, isCallout, leaderEnd } = label;
    const [atX, atY] = toPixels(anchor);
    const [x, y] = [atX + offset[0], atY + offset[1]];
    const { size, weight, family, isItalic } = looks[kind];
    // A name on its shape takes the colours of the shape. A name beside a dot takes those of the map; the dot takes
    // that of the shape.
    const isInside = offset[0] === 0 && offset[1] === 0;
    const own = kind === 'member' ? paintOf(id) : 'none';
    const paint = isInside ? own : 'none';
    const { fill, halo } = coloursOf(kind, paint, colours);
    const leader = `M${atX.toFixed(1)} ${atY.toFixed(1)}L${(atX + leaderEnd[0]).toFixed(1)} ${(atY + leaderEnd[1]).toFixed(1)}`;
    return (
      <g key={id} data-label={id}>
        {isCallout && (
          <>
            <path d={leader} fill="none" stroke={colours.land} strokeWidth="3.5" />
            <path d={leader} fill="none" stroke={colours.ink} strokeWidth="1.2" />
            <circle
              cx={atX.toFixed(1)}
              cy={atY.toFixed(1)}
              r="3.4"
              fill={own === 'none' ? colours.ink : colours.paints[own]}
              stroke={colours.ink}
              strokeWidth="1.6"
            />
          </>
        )}
        <text
          x={x.toFixed(1)}
          y={(y + size * 0.35).toFixed(1)}
          textAnchor="middle"
          fontFamily={pictureFonts[family]}
          fontSize={size}
          fontWeight={weight}
          fontStyle={isItalic ? 'italic' : 'normal'}
          fill={fill}
          stroke={halo}
          strokeWidth={paint === 'none' ? 3 : 4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {kind === 'member' && isCallout && (
            <tspan fontSize={size * 0.9}>{`${signs[paintOf(id)]} `}</tspan>
          )}
          {text}
        </text>
      </g>
    );
  });
}
