import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import basemapFile from '../../geo/basemap.topo.json';
import { toTitle } from '#app/useTitle.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { App } from '#app/App.tsx';
import { writePageData, type PageData } from '#app/pageData.ts';
import { readBasemap } from '#geometry/basemap.ts';
import { buildMapGeometry } from '#geometry/mapGeometry.ts';
import { memberIds } from '#model/questions.ts';
import { parseAlliance } from '#model/parseAlliance.ts';
import { toProblemLine } from '#model/problem.ts';

/** The parts of a page that `index.html` has places for. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly app: string;
  readonly pageData: string;
}

/**
 * Renders an alliance file to HTML.
 *
 * @param today last day that a date in the file may name
 * @throws Error that lists all problems of the file
 */
export async function renderPage(file: unknown, today: string): Promise<RenderedPage> {
  const { alliance, problems } = parseAlliance(file, today);
  if (problems) {
    const lines = problems.map((problem) => `  ${toProblemLine(problem)}`);
    throw new Error(`The alliance file has ${problems.length} problems:\n${lines.join('\n')}`);
  }
  const geometry = buildMapGeometry(readBasemap(basemapFile), memberIds(alliance));
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
  };
}
