import { recordTitle } from '#model/citation/citable.ts';
import { toReadableDate } from '#model/date.ts';
import { outletsOf } from '#model/outletsOf.ts';
import { recordVersion } from '#model/recordVersion.ts';
import { borderNoteOf } from '#views/map/borderNote.ts';
import { PictureDrawing, type PictureDrawingProps } from '#views/export/PictureDrawing.tsx';
import { isolate } from '#views/export/isolate.ts';
import { letterWidth } from '#views/export/pictureFonts.ts';
import { layOutKey, PictureKey } from '#views/export/PictureKey.tsx';
import { PictureText } from '#views/export/PictureText.tsx';
import { sourceLines } from '#views/export/sourceLines.ts';
import { wrapWords } from '#views/export/wrapWords.ts';

/** Size of every picture, in CSS pixels. */
export const pictureSize = { width: 1600, height: 1000 } as const;

/** In CSS pixels, on all sides. */
const margin = 48;
const textWidth = pictureSize.width - 2 * margin;
/**
 * The drawing is laid out at screen size and then enlarged by this factor, so that its names are not too light beside
 * the title.
 */
const enlargement = 1.3;

interface AlliancePictureProps extends Omit<PictureDrawingProps, 'width' | 'height'> {
  /**
   * Address of the view, printed in the picture. Null if it would not work for other people; then the record's version
   * is printed instead.
   */
  readonly address: string | null;
  /** `@font-face` rules with embedded fonts; empty if there are none. */
  readonly fontFaces: string;
}

const linesOf = (text: string, size: number, family: keyof typeof letterWidth) =>
  wrapWords(text, Math.floor(textWidth / (size * letterWidth[family])));

/** One view as a self-contained SVG file: title, date, key, drawing, note on borders, sources and address. */
export function AlliancePicture({ address, fontFaces, ...drawing }: AlliancePictureProps) {
  const { alliance, yardstick, borders, colours } = drawing;
  const { width, height } = pictureSize;
  const title = linesOf(alliance.title, 44, 'serif');
  const legendTitle = linesOf(yardstick.title, 23, 'sans');
  const key = layOutKey(alliance, yardstick, textWidth);
  const eyebrow = linesOf(
    `${isolate(alliance.event.name)} · ${isolate(alliance.event.place)}, ${toReadableDate(alliance.event.date)}`,
    21,
    'sans',
  );
  const notes = [
    ...linesOf(`${borderNoteOf(drawing.geometry, borders)} Land: Natural Earth.`, 19, 'sans'),
    ...sourceLines(
      outletsOf(alliance, yardstick),
      address === null ? '' : ' at the address below',
      (text) => linesOf(text, 19, 'sans'),
    ),
  ];
  const addressLines = linesOf(
    address ?? `${recordTitle(alliance)}, version ${recordVersion(alliance)}`,
    20,
    'sans',
  );
  const titleTop = 54 + eyebrow.length * 27 + 26;
  const legendTop = titleTop + (title.length - 1) * 50 + 48;
  const keyTop = legendTop + (legendTitle.length - 1) * 29 + 14;
  const drawingTop = keyTop + key.height + 12;
  const footTop = height - 52 - (notes.length + addressLines.length) * 26;
  const drawingHeight = footTop - drawingTop;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${alliance.title} ${yardstick.title}.`}
    >
      <title>{`${alliance.title} ${yardstick.title}.`}</title>
      {fontFaces && <style>{fontFaces}</style>}
      <rect width={width} height={height} fill={colours.panel} />
      <PictureText x={margin} y={54} lines={eyebrow} size={21} fill={colours.inkSoft} />
      <PictureText
        x={margin}
        y={titleTop}
        lines={title}
        size={44}
        fill={colours.ink}
        family="serif"
        weight={700}
        leading={1.14}
      />
      <PictureText x={margin} y={legendTop} lines={legendTitle} size={23} fill={colours.inkSoft} />
      <PictureKey entries={key.entries} x={margin} y={keyTop} colours={colours} />
      {/* A nested `<svg>` clips what lies outside it. */}
      <svg
        y={drawingTop}
        width={width}
        height={drawingHeight}
        viewBox={`0 0 ${(width / enlargement).toFixed(2)} ${(drawingHeight / enlargement).toFixed(2)}`}
      >
        <PictureDrawing
          {...drawing}
          width={width / enlargement}
          height={drawingHeight / enlargement}
        />
      </svg>
      <PictureText
        x={margin}
        y={footTop + 38}
        lines={notes}
        size={19}
        fill={colours.inkSoft}
        leading={26 / 19}
      />
      <PictureText
        x={margin}
        y={footTop + 38 + notes.length * 26 + 4}
        lines={addressLines}
        size={19}
        fill={colours.ink}
        weight={600}
        leading={26 / 19}
      />
    </svg>
  );
}
