import type { YardstickClass } from '#model/yardstick.ts';
import { Glyph } from '#views/legend/Swatch.tsx';
import { Pattern } from '#views/map/Patterns.tsx';
import './PrintSwatch.css';

interface PrintSwatchProps {
  readonly of: YardstickClass;
  /** What makes the pattern's id the only one in the document. */
  readonly at: string;
}

/** A class in pattern, mark and words; the words and the mark alone are enough. */
export function PrintSwatch({ of, at }: PrintSwatchProps) {
  const fill = `print-swatch-${at}-${of.id}`;
  return (
    <span className="print-swatch">
      <svg viewBox="0 0 28 18" aria-hidden="true" focusable="false">
        <defs>
          <Pattern id={fill} paint={of.paint} />
        </defs>
        {/* Under the pattern, whose tiles some printers set apart by a hair. */}
        <rect className="print-swatch__ground" data-paint={of.paint} width="28" height="18" />
        <rect className="print-swatch__sample" width="28" height="18" fill={`url(#${fill})`} />
      </svg>{' '}
      <Glyph paint={of.paint} /> <b>{of.label}</b>
    </span>
  );
}
