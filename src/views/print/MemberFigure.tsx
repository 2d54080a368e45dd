import { centreOf, heightOf, toViewBox, widthOf } from '#geometry/coordinates.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Paint } from '#model/stance.ts';
import { MemberOutline } from '#views/map/MemberOutline.tsx';
import { Pattern } from '#views/map/Patterns.tsx';
import { frameArea } from '#geometry/mapSize.ts';
import './MemberFigure.css';

interface MemberFigureProps {
  readonly geometry: MapGeometry;
  readonly id: string;
  readonly paint: Paint | 'none';
}

/** Size of the shape on paper, in CSS pixels; the style sheet has the same as 58 × 36 mm. */
const shapePx = { width: 219, height: 136 };

/** Members narrower than this share of the small map are marked with a ring. */
const ringedShare = 0.08;

/** The member's shape with its pattern, north up, and a small map that shows where it lies. */
export function MemberFigure({ geometry, id, paint }: MemberFigureProps) {
  const shape = geometry.members.find((one) => one.id === id);
  if (!shape) return null;
  const { uprightBounds, northTurn } = shape;
  const unitsPerPixel = Math.max(
    widthOf(uprightBounds) / shapePx.width,
    heightOf(uprightBounds) / shapePx.height,
  );
  const shown = frameArea(geometry, 'wide');
  const [x, y] = centreOf(shape.bounds);
  const isHardToSee = widthOf(shape.bounds) < ringedShare * widthOf(shown);
  const fill = `print-fill-${id}`;
  return (
    <div className="sheet__figure">
      <svg className="sheets__ground" aria-hidden="true" focusable="false">
        <defs>
          <Pattern
            id={fill}
            paint={paint}
            transform={`rotate(${(-northTurn).toFixed(2)}) scale(${unitsPerPixel.toFixed(3)})`}
          />
        </defs>
      </svg>
      <MemberOutline className="sheet__shape" shape={shape} fill={`url(#${fill})`} />
      <svg
        className="sheet__locator"
        viewBox={toViewBox(shown)}
        aria-hidden="true"
        focusable="false"
      >
        <use href="#print-ground" />
        <path className="locator__here" d={shape.path} />
        {isHardToSee && (
          <circle className="locator__ring" cx={x} cy={y} r={0.045 * widthOf(shown)} />
        )}
      </svg>
    </div>
  );
}
