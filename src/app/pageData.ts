import { load } from '#app/load.ts';
import { readPageText } from '#app/pageText.ts';
import { applyTextPatch, type TextPatch } from '#app/textPatch.ts';
import { unzipElement } from '#app/unzipElement.ts';
import type { MapGeometry, PlacedCountry, PlacedMember } from '#geometry/mapGeometry.ts';
import type { Alliance } from '#model/alliance.ts';

/**
 * The data that the prerendered page passes to the script: the alliance and the geometry. The paths of the geometry are
 * not in the data but are read from the drawing of the page. `geometry` is null for a page without a map.
 */
export interface PageData {
  readonly alliance: Alliance;
  readonly geometry: MapGeometry | null;
}

const withoutPath = <Shape extends PlacedCountry>(shape: Shape): Shape => ({ ...shape, path: '' });

/** The data as text for `<script type="application/json">`. */
export function writePageData({ alliance, geometry }: PageData): string {
  const slim = geometry && {
    ...geometry,
    members: geometry.members.map(withoutPath),
    neighbours: geometry.neighbours.map(withoutPath),
    land: '',
    lakes: '',
    crimea: '',
    borders: '',
    graticule: '',
  };
  return JSON.stringify({ alliance, geometry: slim }).replaceAll('<', '\\u003c');
}

/** The data file that the page links to: a patch from the page's text to the data. */
export interface PageDataFile extends TextPatch {
  /** Address of the complete data, relative to this file. Used if the page's text was changed on the way. */
  readonly whole: string;
}

/** Reads the data as text: from the page, or from the file that the page links to. */
async function loadText(element: Element | null, root: Element): Promise<string> {
  if (element instanceof HTMLScriptElement && element.type === 'application/octet-stream') {
    return unzipElement(element);
  }
  if (!(element instanceof HTMLLinkElement)) return element?.textContent ?? '';
  const file = (await (await load(element.href)).json()) as PageDataFile;
  const text = applyTextPatch(file, readPageText(root));
  return text ?? (await load(new URL(file.whole, element.href))).text();
}

/**
 * Reads the data of the page. Its paths, and texts that the page shows, exist only in the page and are read from there.
 *
 * @param root the prerendered element, not changed yet
 * @throws Error if the data is missing or damaged; the page then works as without scripts
 */
export async function readPageData(document: Document, root: Element): Promise<PageData> {
  const text = await loadText(document.getElementById('page-data'), root);
  const data = JSON.parse(text) as PageData;
  const { geometry } = data;
  if (!geometry) return data;
  const pathOf = (selector: string) => document.querySelector(selector)?.getAttribute('d') ?? '';
  return {
    alliance: data.alliance,
    geometry: {
      ...geometry,
      members: geometry.members.map((one): PlacedMember => ({
        ...one,
        path: pathOf(`#shape-${one.id}`),
      })),
      neighbours: geometry.neighbours.map((one) => ({
        ...one,
        path: pathOf(`.map__neighbour[data-place="${one.id}"]`),
      })),
      land: pathOf('.map__ground'),
      lakes: pathOf('.map__lakes'),
      crimea: pathOf('.map__crimea'),
      borders: pathOf('.map__borders'),
      graticule: pathOf('.map__graticule'),
    },
  };
}
