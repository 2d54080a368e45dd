import { load } from '#app/load.ts';
import { readPageText } from '#app/pageText.ts';
import { applyTextPatch, type TextPatch } from '#app/textPatch.ts';
import { unzipElement } from '#app/unzipElement.ts';
import type { MapGeometry, PlacedCountry, PlacedMember } from '#geometry/mapGeometry.ts';
import type { Alliance } from '#model/alliance.ts';

/**
 * What the prerendered page hands to the script: the alliance, and of the geometry everything but the
 * paths, which the page has drawn already.
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

/** The file that the page names: the data, as far as the page does not say it in words. */
export interface PageDataFile extends TextPatch {
  /** Address, from this file's own, of the data as a whole, for a page whose words were changed on the way. */
  readonly whole: string;
}

/** The data is in the page, or the page says where it is. */
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
 * Reads the data, and its words and paths from the page: the page is the only copy of them.
 *
 * @param root what was prerendered, as it came
 * @throws Error where the data is missing; the page then works as it does without scripts
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
