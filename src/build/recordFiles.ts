import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toRecordGraph, type SiteFacts } from '#build/structuredData.ts';
import type { Alliance } from '#model/alliance.ts';
import { toRecordCsv } from '#model/csv/recordCsv.ts';
import { toRecordJson } from '#model/recordJson.ts';

/** Contents of the machine-readable files of the record, by their names on the site. */
export function recordFiles(alliance: Alliance, facts: SiteFacts): ReadonlyMap<string, string> {
  return new Map([
    ['record.json', toRecordJson(alliance)],
    ['record.csv', toRecordCsv(alliance)],
    ['record.jsonld', `${JSON.stringify(toRecordGraph(alliance, facts), null, 1)}\n`],
  ]);
}

/** Writes the record's files into the folder of the page. */
export async function writeRecordFiles(
  alliance: Alliance,
  facts: SiteFacts,
  dist: string,
): Promise<void> {
  await Promise.all(
    [...recordFiles(alliance, facts)].map(([name, text]) => writeFile(join(dist, name), text)),
  );
}
