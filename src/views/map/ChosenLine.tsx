import { useState } from 'react';
import { toTransform, type Similarity } from '#geometry/similarity.ts';

interface ChosenLineProps {
  readonly id: string;
  /** Outline of the member, in frame units. */
  readonly path: string;
  /** True for a large member: on the view of all, a thick line would cover its islands. */
  readonly isThin: boolean;
  /**
   * Place of the member when the line is first rendered, undefined on the map. After that, `useArrangement` moves the
   * line with its member.
   */
  readonly at: Similarity | undefined;
}

/** The outline of the chosen member. Drawn above its neighbours, which would otherwise cover half of it. */
export function ChosenLine({ id, path, isThin, at }: ChosenLineProps) {
  const [first] = useState(at);
  return (
    <g
      className="map__line"
      data-of={id}
      data-thin={isThin || undefined}
      transform={first && toTransform(first)}
    >
      <path className="map__chosen map__chosen--halo" d={path} />
      <path className="map__chosen" d={path} />
    </g>
  );
}
