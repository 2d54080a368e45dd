import { describe, expect, test } from 'vitest';
import { recordFiles } from '#build/recordFiles.ts';
import { toSiteFacts } from '#build/siteFacts.ts';
import { toDataset, toRecordGraph, toScriptText } from '#build/structuredData.ts';
import { allStatements } from '#model/questions.ts';
import { isVerbatim } from '#model/statement.ts';
import { builtIn } from '../../support/alliance.ts';

const alliance = builtIn();
const facts = toSiteFacts('https://example.org/map', 'MIT');

/** Passed through JSON, as a search engine gets it. */
const plain = (node: unknown) => JSON.parse(JSON.stringify(node)) as Record<string, unknown>;

describe('the record as a schema.org Dataset', () => {
  const dataset = plain(toDataset(alliance, facts));

  test('has what search engines ask of one', () => {
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'https://example.org/map/#record',
      url: 'https://example.org/map/',
      license: 'https://spdx.org/licenses/MIT.html',
      isAccessibleForFree: true,
      temporalCoverage: '../2022-05-16',
    });
    expect((dataset['description'] as string).length).toBeGreaterThanOrEqual(50);
    expect(dataset['spatialCoverage']).toHaveLength(6);
  });

  test('links only files that the build writes', () => {
    const names = [...recordFiles(alliance, facts).keys()];
    for (const { contentUrl } of dataset['distribution'] as { contentUrl: string }[])
      expect(names.map((name) => `https://example.org/map/${name}`)).toContain(contentUrl);
  });

  test('stays lean in the page', () => {
    expect(toScriptText(toDataset(alliance, facts)).length).toBeLessThan(2500);
  });

  test('keeps relative ids where the site’s address is not known', () => {
    expect(toDataset(alliance, toSiteFacts(undefined, 'MIT'))).toMatchObject({ '@id': '#record' });
  });

  test('cannot end the element it stands in', () => {
    const text = toScriptText(
      toDataset({ ...alliance, title: '</script><img src=x onerror=alert(1)>' }, facts),
    );
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      description: expect.stringContaining('</script>') as unknown,
    });
  });
});

describe('the statements for machines', () => {
  const [, ...nodes] = toRecordGraph(alliance, facts)['@graph'] as Record<string, unknown>[];

  test('are all there, each with its address, its words and its sources', () => {
    expect(nodes.map((node) => [node['@id'], node['text'], node['dateCreated']])).toEqual(
      allStatements(alliance).map(({ statement: { id, words, date } }) => [
        `https://example.org/map/#${id}`,
        words,
        date,
      ]),
    );
    for (const node of nodes) expect(node['citation']).not.toHaveLength(0);
  });

  test('only words that were really said are quotations', () => {
    expect(nodes.map((node) => node['@type'] === 'Quotation')).toEqual(
      allStatements(alliance).map(({ statement }) => isVerbatim(statement)),
    );
  });

  test('a silence has nobody who said it', () => {
    for (const [index, { statement }] of allStatements(alliance).entries()) {
      if (statement.kind !== 'silence') continue;
      expect(nodes[index]).not.toHaveProperty('spokenByCharacter');
      expect(nodes[index]).not.toHaveProperty('creator');
    }
  });
});
