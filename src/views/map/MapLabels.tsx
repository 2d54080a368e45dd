import type { FrameName } from '#geometry/frames.ts';
import type { PlacedLabel } from '#geometry/labels.ts';

interface MapLabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** Before the page runs both frames' labels are there and the style sheet shows one. */
  readonly only?: FrameName | undefined;
}

/** Names in pixels over a drawing in frame units: the style sheet scales them by `--units-per-pixel`. */
export function MapLabels({ labels, only }: MapLabelsProps) {
  return (
    <g className="map__labels" data-only={only}>
      {labels.map(({ id, text, kind, anchor, offset: [x, y], isCallout }) => (
        <g key={id} transform={`translate(${anchor[0].toFixed(1)} ${anchor[1].toFixed(1)})`}>
          <g className="map__label" data-kind={kind} data-of={id}>
            {isCallout && (
              <>
                <path
                  className="map__leader"
                  d={`M0 0L${x.toFixed(1)} ${(y - Math.sign(y) * 9).toFixed(1)}`}
                />
                <circle className="map__anchor" r="3.2" />
              </>
            )}
            <text x={Math.round(x)} y={Math.round(y)} dy=".35em">
              {text}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
}
