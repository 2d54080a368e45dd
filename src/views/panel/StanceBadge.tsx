import type { YardstickClass } from '#model/yardstick.ts';
import { Glyph, Swatch } from '#views/legend/Swatch.tsx';

/** A class in colour, pattern, mark and words. */
export function StanceBadge({ of }: { readonly of: YardstickClass }) {
  return (
    <p className="stance-badge" data-stance={of.id}>
      <Swatch paint={of.paint} /> <Glyph paint={of.paint} /> <b>{of.label}</b>
    </p>
  );
}
