import { describe, expect, it } from 'vitest';
import { allianceToCsv } from '#model/csv/allianceToCsv.ts';
import { allCitables } from '#model/citation/citable.ts';
import { citationFormats } from '#model/citation/citationFiles.ts';
import { parseCsv } from '#model/csv/parseCsv.ts';
import { readAllianceText } from '#model/reading/readAllianceText.ts';
import { toRecordCsv } from '#model/csv/recordCsv.ts';
import { hostileAlliance } from '../../fixtures/hostileAlliance.ts';
import { allHostileTexts, refusedTexts } from '../../fixtures/hostileTexts.ts';
import { today } from '../../support/alliance.ts';

const read = (file: object) => readAllianceText(JSON.stringify(file), { today });

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function opened(begin: number) {
  const { alliance, problems } = read(hostileAlliance(begin));
  if (!alliance) throw new Error(JSON.stringify(problems));
  return alliance;
}

describe('hostile texts in every field', () => {
  it('are kept as they stand, whichever field they come to', () => {
    // These steps bring every text into many fields.
    for (let begin = 0; begin < allHostileTexts.length; begin += 13) {
      const written = new Set(textsOf(hostileAlliance(begin)));
      const kept = new Set(textsOf(opened(begin)));
      expect([...written].filter((text) => !kept.has(text))).toEqual([]);
    }
  });

  it('leave no cell of a table that a spreadsheet would run', () => {
    for (const begin of [0, 60, 120]) {
      for (const csv of [toRecordCsv(opened(begin)), allianceToCsv(opened(begin))]) {
        const cells = csv.slice(1).matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n]*)/g);
        const begins = Array.from(cells, ([, cell = '']) => cell.replace(/^"/, '')[0]);
        expect(begins.filter((sign) => sign !== undefined && '=+-@\t\r'.includes(sign))).toEqual(
          [],
        );
        expect(new Set(parseCsv(csv, Infinity).rows.map((row) => row.length)).size).toBe(1);
      }
    }
  });

  it('break no citation file out of its form', () => {
    const citables = allCitables(opened(30), 'https://map.example/');
    for (const { id, write } of citationFormats) {
      const text = write(citables, today);
      if (id === 'csl') expect(JSON.parse(text)).toHaveLength(citables.length);
      if (id === 'ris') expect(text.match(/^TY {2}- /gm)).toHaveLength(citables.length);
      if (id === 'bibtex') expect(text.match(/^@misc\{/gm)).toHaveLength(citables.length);
    }
  });
});

describe('texts that could pass for others', () => {
  it.each(Object.entries(refusedTexts))('are refused by name: %s', (named, text) => {
    const { problems = [] } = read({ ...hostileAlliance(), lede: text });
    expect(problems.map(({ path }) => path)).toEqual(['lede']);
    expect(problems[0]?.message).toContain(named);
  });
});
