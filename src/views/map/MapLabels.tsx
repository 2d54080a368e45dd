import type { Point } from '#geometry/coordinates.ts';
import type { FrameName } from '#geometry/frames.ts';
import type { Paint } from '#model/stance.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import './MapLabels.css';

interface MapLabelsProps {
  /** Paint of a member. It colours the background of a name on its shape, or the dot at the end of a leader line. */
  readonly paintOf: (id: string) => Paint | 'none';
  readonly labels: readonly PlacedLabel[];
  /**
   * In the prerendered page the labels of both frames exist, and the style sheet shows those of one frame. Default: not
   * restricted.
   */
  readonly only?: FrameName | undefined;
}

const toLeader = ([x, y]: Point) => `M0 0L${x.toFixed(1)} ${y.toFixed(1)}`;

/** Names, laid out in pixels over a drawing in frame units. The style sheet scales them by `--units-per-pixel`. */
export function MapLabels({ labels, paintOf, only }: MapLabelsProps) {
  return (
    <g className="map__labels" data-only={only}>
      {labels.map(({ id, text, kind, anchor, offset, isCallout, leaderEnd }) => {
        const paint = kind === 'member' ? paintOf(id) : undefined;
        return (
          <g key={id} transform={`translate(${anchor.map(Math.round).join(' ')})`}>
            <g
              className="map__label"
              data-kind={kind}
              data-of={id}
              data-paint={offset[0] === 0 && offset[1] === 0 ? paint : undefined}
            >
              {isCallout && (
                <>
                  <path className="map__leader map__leader--halo" d={toLeader(leaderEnd)} />
                  <path className="map__leader" d={toLeader(leaderEnd)} />
                  <circle className="map__anchor" data-paint={paint} r="3.4" />
                </>
              )}
              <text x={Math.round(offset[0])} y={Math.round(offset[1])} dy=".35em">
                {text}
              </text>
            </g>
          </g>
        );
      })}
    </g>
  );
}
