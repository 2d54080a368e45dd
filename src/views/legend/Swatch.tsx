import type { Paint } from '#model/stance.ts';
import { glyphs } from '#views/legend/glyphs.ts';

/** The mark of a class, for people who cannot tell the colours apart. */
export function Glyph({ paint }: { readonly paint: Paint | 'none' }) {
  return (
    <svg className="glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={glyphs[paint]} />
    </svg>
  );
}

/** A sample of a class as the map draws it: colour and pattern. */
export function Swatch({ paint }: { readonly paint: Paint | 'none' }) {
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
      <rect width="28" height="18" rx="2" fill={`url(#pattern-${paint})`} />
    </svg>
  );
}
