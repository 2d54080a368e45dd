import type { Citable } from '#model/citation/citable.ts';
import type { DateText } from '#model/date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes a text so that BibTeX prints it literally. Accented letters and other scripts are not changed. */
function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]/g, (sign) => escapes[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}

const howPublished: Record<Citable['type'], string> = {
  speech: 'Quoted in ',
  account: 'Reported in ',
  page: '',
  data: '',
};

/** An address inside `url = {…}` is taken literally, but its braces must be paired. */
const escapeUrl = (url: string) => url.replaceAll('{', '%7B').replaceAll('}', '%7D');

/**
 * BibTeX entries. All are `@misc`, the only type that both old and new styles print with an address.
 *
 * @param accessed the day of the download, `2026-11-23`
 */
export function toBibtex(citables: readonly Citable[], accessed: DateText): string {
  return citables.map((citable) => toEntry(citable, accessed)).join('\n');
}

function toEntry(citable: Citable, accessed: DateText): string {
  const { key, type, title, author, date, place, container, url, abstract, note, language } =
    citable;
  const [year, month, day] = date?.split('-') ?? [];
  const text = (value: string) => `{${escapeText(value)}}`;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Double braces keep an author's name undivided and the capitals of a title unchanged.
    ['author', author === null ? undefined : `{${text(author)}}`],
    ['title', `{${text(title)}}`],
    ['year', year && `{${year}}`],
    ['month', month && months[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['howpublished', container === null ? undefined : text(howPublished[type] + container)],
    ['address', place === undefined ? undefined : text(place)],
    ['url', url === null ? undefined : `{${escapeUrl(url)}}`],
    ['urldate', url === null ? undefined : `{${accessed}}`],
    ['language', `{${language}}`],
    ['abstract', text(abstract)],
    ['note', note === undefined ? undefined : text(note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}
