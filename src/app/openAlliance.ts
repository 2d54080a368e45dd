import regionUrl from '../../geo/basemap.topo.json?url';
import worldUrl from '../../geo/world.topo.json?url';
import { fetchAllianceFile } from '#app/fetchAllianceFile.ts';
import { loadJson } from '#app/loadJson.ts';
import type { PageData } from '#app/pageData.ts';
import { BasemapProblem, readBasemap, type Basemap } from '#geometry/basemap.ts';
import { buildMapGeometry } from '#geometry/buildMapGeometry.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { regional } from '#geometry/regional.ts';
import type { Alliance } from '#model/alliance.ts';
import { openedFileLimits, sizeProblem } from '#model/reading/limits.ts';
import type { Problem } from '#model/reading/problem.ts';
import { memberById, memberIds } from '#model/questions.ts';
import { readAllianceBytes, readAllianceText } from '#model/reading/readAllianceText.ts';
import { today } from '#model/today.ts';
import '#views/map/MemberDots.css';
import '#views/dataset/OwnDatasetControls.tsx';
import '#views/seats/SeatSearch.tsx';

/** This file is loaded only when a reader opens a file; the first page does not need it. */

/** Where an alliance comes from: a file, a pasted text, or an address on this site. */
export type AllianceOrigin =
  | { readonly file: File }
  | { readonly text: string }
  | { readonly address: string };

/** Result of opening: the data for the page, or all problems. */
export type Opened =
  | { readonly data: PageData; readonly problems?: undefined }
  | { readonly data?: undefined; readonly problems: readonly Problem[] };

async function readOrigin(origin: AllianceOrigin) {
  const options = { today: today() };
  if ('text' in origin) return readAllianceText(origin.text, options);
  if ('address' in origin) {
    const bytes = await fetchAllianceFile(origin.address, window.location);
    return 'message' in bytes ? { problems: [bytes] } : readAllianceBytes(bytes, options);
  }
  const tooLarge = sizeProblem(origin.file.size, openedFileLimits);
  if (tooLarge) return { problems: [tooLarge] };
  return readAllianceBytes(new Uint8Array(await origin.file.arrayBuffer()), options);
}

async function basemapFor(ids: readonly string[]): Promise<Basemap> {
  const url = ids.every((id) => regional.has(id)) ? regionUrl : worldUrl;
  const file = await loadJson(url).catch((problem: unknown) => {
    throw new BasemapProblem('the basemap could not be loaded', { cause: problem });
  });
  return readBasemap(file);
}

/** Draws an alliance with the names of its file; null if the basemap cannot be loaded or has none of its members. */
async function drawAlliance(alliance: Alliance): Promise<MapGeometry | null> {
  try {
    const basemap = await basemapFor(memberIds(alliance));
    const drawn = new Set(basemap.countries.map(({ id }) => id));
    // The Holy See is smaller than the basemap's grid, and Kosovo is land without a name: both have only a seat.
    const shaped = memberIds(alliance).filter((id) => drawn.has(id));
    if (shaped.length === 0) return null;
    const geometry = buildMapGeometry(basemap, shaped);
    return {
      ...geometry,
      members: geometry.members.map((member) => ({
        ...member,
        name: memberById(alliance, member.id)?.name ?? member.name,
      })),
    };
  } catch (problem) {
    if (!(problem instanceof BasemapProblem)) throw problem;
    console.info('The alliance is shown without a map.', problem);
    return null;
  }
}

/** Reads, checks and draws an alliance, or returns all its problems. */
export async function openAlliance(origin: AllianceOrigin): Promise<Opened> {
  const { alliance, problems } = await readOrigin(origin);
  if (problems) return { problems };
  return { data: { alliance, geometry: await drawAlliance(alliance) } };
}
