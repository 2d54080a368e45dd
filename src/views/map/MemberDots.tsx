import { useEffect } from 'react';
import type { PlacedDot } from '#geometry/dots.ts';
import type { YardstickClass } from '#model/yardstick.ts';
import { isMuted, type Highlight } from '#state/highlight.ts';
import { followLink } from '#views/ui/followLink.ts';

interface MemberDotsProps {
  readonly dots: readonly PlacedDot[];
  readonly classOf: (id: string) => YardstickClass | undefined;
  readonly highlight: Highlight;
  readonly onChoose: (id: string) => void;
}

/**
 * Members too small to be seen, each as a dot that a pointer can hit. On the map, a member is still represented by its
 * shape, however small; the dot is only a second way to choose it.
 */
export function MemberDots({ dots, classOf, highlight, onChoose }: MemberDotsProps) {
  useEffect(() => {
    // Loaded on demand: only an opened file has members this small.
    void import('#views/map/MemberDots.css');
  }, []);
  return (
    <g className="map__dots">
      {dots.map(({ id, anchor, offset: [x, y] }) => {
        const cls = classOf(id);
        const isApart = Math.hypot(x, y) > 3;
        return (
          <g key={id} transform={`translate(${anchor[0].toFixed(1)} ${anchor[1].toFixed(1)})`}>
            <a
              className="map__dot"
              href={`#${id}`}
              tabIndex={-1}
              data-paint={cls?.paint}
              data-muted={isMuted(highlight, cls?.id) || undefined}
              onClick={(event) => followLink(event, () => onChoose(id))}
            >
              {isApart && (
                <path className="map__leader" d={`M0 0L${x.toFixed(1)} ${y.toFixed(1)}`} />
              )}
              <circle
                data-dot={id}
                data-stance={cls?.id}
                cx={x.toFixed(1)}
                cy={y.toFixed(1)}
                r="5.5"
              />
            </a>
          </g>
        );
      })}
    </g>
  );
}
