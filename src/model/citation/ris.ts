import type { Citable } from '#model/citation/citable.ts';
import type { DateText } from '#model/date.ts';

const types: Record<Citable['type'], string> = {
  speech: 'GEN',
  account: 'GEN',
  page: 'ELEC',
  data: 'DATA',
};

/** `2022/05/16/`; a month or day that is not known is left empty: `2022///`. */
function toRisDate(date: DateText): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** A value must fit on one line, so line breaks in it become spaces. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * RIS records, as EndNote, Mendeley and Zotero read them.
 *
 * @param accessed the day of the download, `2026-11-23`
 */
export function toRis(citables: readonly Citable[], accessed: DateText): string {
  return citables.map((citable) => toRecord(citable, accessed)).join('\r\n');
}

function toRecord(citable: Citable, accessed: DateText): string {
  const { key, type, title, author, date, place, container, url, abstract, note, language } =
    citable;
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', types[type]],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['PY', date?.slice(0, 4)],
    ['DA', date === null ? null : toRisDate(date)],
    ['T2', container],
    ['CY', place],
    ['UR', url],
    ['Y2', url === null ? null : toRisDate(accessed)],
    ['LA', language],
    ['AB', abstract],
    ['N1', note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
