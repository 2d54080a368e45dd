import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { readBuildId } from '#build/buildId.ts';
import { buildClient, buildWholeClient } from '#build/clientBuild.ts';
import { policyOf, withPolicy } from '#build/contentSecurity.ts';
import { toCaddyFile } from '#build/hosting/caddyFile.ts';
import { headerRules } from '#build/hosting/headerRules.ts';
import { toHeadersFile } from '#build/hosting/headersFile.ts';
import { toNginxFile } from '#build/hosting/nginxFile.ts';
import { inlineStyles } from '#build/inlineStyles.ts';
import { fillPage } from '#build/page.ts';
import { headOfFile, headOfSite } from '#build/pageHead.ts';
import { precompress } from '#build/precompress.ts';
import { writeRecordFiles } from '#build/recordFiles.ts';
import { readFirstPaint, renderBuiltIn } from '#build/renderBuiltIn.ts';
import { robotsFiles } from '#build/robots.ts';
import { scriptLast } from '#build/scriptLast.ts';
import { toSingleFile } from '#build/singleFile.ts';
import { buildWorker } from '#build/worker.ts';
import { writeDataFiles } from '#build/dataFiles.ts';

/** `npm run build` builds the whole site into `dist/`. SITE_URL: address of the published site, if it is known. */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');

async function render() {
  const vite = await createServer({
    root,
    logLevel: 'warn',
    server: { middlewareMode: true },
    appType: 'custom',
  });
  try {
    return await renderBuiltIn(vite);
  } finally {
    await vite.close();
  }
}

process.env['NODE_ENV'] = 'production';
process.env['VITE_BUILD_ID'] = await readBuildId(root);
const page = await render();
const firstPaint = await readFirstPaint();
await rm(dist, { recursive: true, force: true });
await buildClient(root);

const dataHref = await writeDataFiles(page, dist);
const built = await readFile(join(dist, 'index.html'), 'utf8');
const template = scriptLast(await inlineStyles(built, dist));
const filled = fillPage(template, page, {
  firstPaint,
  head: headOfSite(page, page.facts.site),
  dataHref,
});
const html = withPolicy(filled, policyOf(filled, 'site'));
await writeFile(join(dist, 'index.html'), html);
await writeRecordFiles(page.alliance, page.facts, dist);
await buildWorker(root, dist);

const favicon = await readFile(join(root, 'public/favicon.svg'), 'utf8');
const client = await buildWholeClient(root);
const single = await toSingleFile(client, page, { firstPaint, head: headOfFile(favicon) });
await writeFile(join(dist, 'alliance-map.html'), single);

for (const [name, text] of Object.entries(robotsFiles(page.facts.site)))
  await writeFile(join(dist, name), text);
const rules = headerRules({
  site: policyOf(html, 'site'),
  file: policyOf(single, 'file', [client.script]),
});
await writeFile(join(dist, '_headers'), toHeadersFile(rules));
await writeFile(join(dist, '_nginx.conf'), toNginxFile(rules));
await writeFile(join(dist, '_Caddyfile'), toCaddyFile(rules));
await precompress(dist);
