import { membersByClass, type Yardstick } from '#model/yardstick.ts';
import type { Alliance } from '#model/alliance.ts';
import { letterWidths } from '#views/export/letterWidths.ts';
import { letterWidth, pictureFonts } from '#views/export/pictureFonts.ts';
import type { PictureColours } from '#views/export/pictureColours.ts';
import { PicturePattern } from '#views/export/PicturePattern.tsx';
import { glyphs } from '#views/legend/glyphs.ts';

/** Height of a row of the key, in pixels. */
const rowHeight = 40;
const fontSize = 23;
/** Width of an entry without its words: swatch, glyph and the space around them. In pixels. */
const besideText = 72;
const gap = 36;

interface KeyEntry {
  readonly id: string;
  readonly text: string;
  readonly paint: keyof typeof glyphs;
  readonly x: number;
  readonly y: number;
}

/** Places the entries of the key in rows of at most `width` pixels. Positions are in pixels from the top left. */
export function layOutKey(
  alliance: Alliance,
  yardstick: Yardstick,
  width: number,
): { readonly entries: readonly KeyEntry[]; readonly height: number } {
  let [x, y] = [0, 0];
  const entries = membersByClass(alliance, yardstick).map(({ of, members }): KeyEntry => {
    const text = `${members.length} ${members.length === 1 ? of.one : of.many}`;
    const wide = besideText + letterWidths(text) * fontSize * letterWidth.sans;
    if (x > 0 && x + wide > width) [x, y] = [0, y + rowHeight];
    const entry = { id: of.id, text, paint: of.paint, x, y };
    x += wide + gap;
    return entry;
  });
  return { entries, height: y + rowHeight };
}

interface PictureKeyProps {
  readonly entries: readonly KeyEntry[];
  readonly x: number;
  readonly y: number;
  readonly colours: PictureColours;
}

/** The key to the colours: pattern, glyph and words of each class. */
export function PictureKey({ entries, x, y, colours }: PictureKeyProps) {
  return (
    <g transform={`translate(${x} ${y})`} fontFamily={pictureFonts.sans} fontSize={fontSize}>
      {entries.map(({ id, text, paint, x: atX, y: atY }) => (
        <g key={id} data-legend={id} transform={`translate(${atX.toFixed(1)} ${atY})`}>
          <PicturePattern id={`picture-key-${id}`} paint={paint} colours={colours} />
          <rect y="4" width="38" height="25" rx="3" fill={`url(#picture-key-${id})`} />
          <path d={glyphs[paint]} transform="translate(47 9) scale(1.25)" fill={colours.ink} />
          <text x={besideText} y="24" fill={colours.ink}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
