import type { YardstickClass } from '#model/yardstick.ts';
import { Glyph } from '#views/legend/Swatch.tsx';
import { Pattern } from '#views/map/Patterns.tsx';
import './PrintSwatch.css';

interface PrintSwatchProps {
  readonly of: YardstickClass;
  /** Part of the pattern's id that makes it unique in the document. */
  readonly at: string;
}

/** A class by pattern, mark and words. Mark and words alone are enough to tell it. */
export function PrintSwatch({ of, at }: PrintSwatchProps) {
  const fill = `print-swatch-${at}-${of.id}`;
  return (
    <span className="print-swatch">
      <svg viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <defs>
          <Pattern id={fill} paint={of.paint} />
        </defs>
        {/* A background for the pattern, because some printers leave hairline gaps between its tiles. */}
        <rect className="print-swatch__ground" data-paint={of.paint} width="28" height="18" />
        <rect className="print-swatch__sample" width="28" height="18" fill={`url(#${fill})`} />
      </svg>{' '}
      <Glyph paint={of.paint} /> <b>{of.label}</b>
    </span>
  );
}
