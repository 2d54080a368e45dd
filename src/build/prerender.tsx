import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { toTitle } from '#app/useTitle.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { App } from '#app/App.tsx';
import { writePageData, type PageData } from '#app/pageData.ts';
import { readBasemap } from '#geometry/basemap.ts';
import { buildMapGeometry } from '#geometry/buildMapGeometry.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Alliance } from '#model/alliance.ts';
import { toDataset, toScriptText, type SiteFacts } from '#build/structuredData.ts';
import { memberIds } from '#model/questions.ts';
import { placeFirstLabels } from '#geometry/labels/sizedLabels.ts';
import { parseAlliance } from '#model/reading/parseAlliance.ts';
import { toProblemLine } from '#model/reading/problem.ts';

/** A rendered page: its parts for the placeholders of `index.html`, and what they were made from. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly app: string;
  readonly pageData: string;
  /** JSON-LD for search engines. */
  readonly structuredData: string;
  readonly alliance: Alliance;
  readonly facts: SiteFacts;
}

/** Draws the map; null, with a message, if the basemap is missing or damaged. The page is then built without a map. */
function drawOrTell(alliance: Alliance, basemap: unknown): MapGeometry | null {
  try {
    const geometry = buildMapGeometry(readBasemap(basemap), memberIds(alliance));
    return { ...geometry, firstLabels: placeFirstLabels(geometry, alliance.focus) };
  } catch (problem) {
    console.error(
      'geo/basemap.topo.json cannot be drawn; the page is built without a map.',
      problem,
    );
    return null;
  }
}

/**
 * Renders an alliance file to HTML.
 *
 * @param basemap parsed `geo/basemap.topo.json`; undefined if it could not be read
 * @param today last day that a date in the file may name, `2026-11-23`
 * @param facts facts that only the owner of the site knows
 * @throws Error that lists all problems of the file
 */
export async function renderPage(
  file: unknown,
  basemap: unknown,
  today: string,
  facts: SiteFacts,
): Promise<RenderedPage> {
  const { alliance, problems } = parseAlliance(file, today);
  if (problems) {
    const lines = problems.map((problem) => `  ${toProblemLine(problem)}`);
    throw new Error(`The alliance file has ${problems.length} problems:\n${lines.join('\n')}`);
  }
  const geometry = drawOrTell(alliance, basemap);
  const data: PageData = { alliance, geometry };
  const { prelude } = await prerender(
    <StrictMode>
      <App {...data} />
    </StrictMode>,
  );
  return {
    title: toTitle(alliance, yardsticksOf(alliance)[0], null),
    description: alliance.lede,
    app: await new Response(prelude).text(),
    pageData: writePageData(data),
    structuredData: toScriptText(toDataset(alliance, facts)),
    alliance,
    facts,
  };
}
