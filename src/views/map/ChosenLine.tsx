import { useState } from 'react';
import { toTransform, type Similarity } from '#geometry/similarity.ts';

interface ChosenLineProps {
  readonly id: string;
  /** Outline of the member, in frame units. */
  readonly path: string;
  /** Where the member stands when the line first comes; from then on it moves as its member does (`useArrangement`). */
  readonly at: Similarity | undefined;
}

/** The line round the chosen member. It lies over the neighbours: they would paint over half of it. */
export function ChosenLine({ id, path, at }: ChosenLineProps) {
  const [first] = useState(at);
  return (
    <g className="map__line" data-of={id} transform={first && toTransform(first)}>
      <path className="map__chosen map__chosen--halo" d={path} />
      <path className="map__chosen" d={path} />
    </g>
  );
}
