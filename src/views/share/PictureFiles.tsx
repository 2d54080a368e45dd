import { useState } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { toUrl } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { AlliancePicture, pictureSize } from '#views/export/AlliancePicture.tsx';
import { drawPicture } from '#views/export/drawPicture.ts';
import { readPictureColours } from '#views/export/pictureColours.ts';
import { readFontFaces } from '#views/export/readFontFaces.ts';
import { toPng } from '#views/export/toPng.ts';
import { saveFile } from '#views/ui/saveFile.ts';

interface PictureFilesProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry;
  /** Address of the page; null if it would not work for other people. */
  readonly page: string | null;
  /** Part of the query that does not belong to the view. */
  readonly search: string;
}

/** Pixels of the PNG for each pixel of the picture: enough for print at the width of a column. */
const pngScale = 2;

/** Saves the map or table as a picture that includes date, key, border note, sources and address. */
export function PictureFiles({ view, geometry, page, search }: PictureFilesProps) {
  const { alliance, yardstick } = useAlliance();
  const [result, setResult] = useState('');
  const shown = view.view === 'table' ? 'table' : 'map';
  const name = [alliance.id.toLowerCase(), shown, yardstick.id.toLowerCase()].join('-');
  const shared = { ...view, mode: 'explore', chosen: null, theme: 'auto' } as const;
  const address = page === null ? null : toUrl(page, shared, search);

  async function save(kind: 'svg' | 'png') {
    setResult('Drawing …');
    try {
      const colours = readPictureColours(document.documentElement);
      const svg = drawPicture(
        <AlliancePicture
          alliance={alliance}
          yardstick={yardstick}
          geometry={geometry}
          view={shown}
          borders={view.borders}
          highlight={view.highlight}
          colours={colours}
          address={address}
          fontFaces={await readFontFaces(document)}
        />,
      );
      if (kind === 'svg') saveFile(`${name}.svg`, svg, 'image/svg+xml');
      else
        saveFile(
          `${name}.png`,
          await toPng(svg, pictureSize, pngScale, colours.panel),
          'image/png',
        );
      setResult('Saved');
    } catch (problem) {
      console.info('The picture could not be drawn.', problem);
      setResult('This browser could not draw the picture.');
    }
  }

  return (
    <p className="share__files">
      <span>The {shown} as a picture:</span>
      <button type="button" className="button" onClick={() => void save('svg')}>
        SVG
      </button>
      <button type="button" className="button" onClick={() => void save('png')}>
        PNG
      </button>
      <span role="status">{result}</span>
    </p>
  );
}
