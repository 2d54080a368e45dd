import type { Citable } from '#model/citation/citable.ts';
import type { DateText } from '#model/date.ts';

const types: Record<Citable['type'], string> = {
  speech: 'speech',
  account: 'speech',
  page: 'webpage',
  data: 'dataset',
};

const toDate = (date: DateText) => ({ 'date-parts': [date.split('-').map(Number)] });

/** One entry of CSL-JSON, as Zotero, pandoc and citeproc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** @param accessed the day of the download, `2026-11-23` */
function toCslItem(citable: Citable, accessed: DateText): CslItem {
  const { key, type, title, author, date, place, container, url, abstract, note, language } =
    citable;
  return {
    id: key,
    type: types[type],
    title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(date === null ? {} : { issued: toDate(date) }),
    ...(place === undefined ? {} : { 'event-place': place }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(url === null ? {} : { URL: url, accessed: toDate(accessed) }),
    abstract,
    ...(note === undefined ? {} : { note }),
    language,
  };
}

/**
 * CSL-JSON text.
 *
 * @param accessed the day of the download, `2026-11-23`
 */
export function toCslJson(citables: readonly Citable[], accessed: DateText): string {
  return `${JSON.stringify(
    citables.map((citable) => toCslItem(citable, accessed)),
    null,
    2,
  )}\n`;
}
