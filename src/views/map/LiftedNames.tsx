import { use } from 'react';
import { toFrame, type Arrangement } from '#geometry/arrangement.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { PlacedLabel } from '#geometry/labels/label.ts';
import { LiftedContext } from '#views/allianceContext.ts';
import { MapLabels } from '#views/map/MapLabels.tsx';

interface LiftedNamesProps {
  readonly geometry: MapGeometry;
  readonly arrangement: Arrangement;
  /** Labels that are already placed. */
  readonly labels: readonly PlacedLabel[];
}

/**
 * Names of lifted countries that had no room for a label. Without them, the nearest label would seem to name the lifted
 * country.
 */
export function LiftedNames({ geometry, arrangement, labels }: LiftedNamesProps) {
  const lifted = use(LiftedContext);
  const unnamed = geometry.neighbours.filter(
    ({ id }) => lifted.includes(id) && !labels.some((label) => label.id === id),
  );
  return (
    <MapLabels
      paintOf={() => 'none'}
      labels={unnamed.map(({ id, name, labelPoint }) => ({
        id,
        text: name,
        kind: 'focus',
        anchor: toFrame(arrangement, labelPoint),
        offset: [0, 0],
        isCallout: false,
        leaderEnd: [0, 0],
      }))}
    />
  );
}
