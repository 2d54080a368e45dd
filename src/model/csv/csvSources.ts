import type { CellBook } from '#model/csv/csvCells.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import type { IdBook } from '#model/csv/idBook.ts';
import type { Problem } from '#model/reading/problem.ts';

/** The sources that the rows of a table share, collected while rows are read. */
export interface CsvSourceRegister {
  readonly sources: IdBook;
  /** Web addresses of the sources, in the order of `sources.entries`. */
  readonly addresses: (string | undefined)[];
}

/** At most this many entries of a cell are read. That is enough, because a list of this length is refused anyway. */
const mostInACell = 100;

const several = (cell: string | undefined) =>
  cell?.split('|', mostInACell).map((one) => one.trim()) ?? [];

/** Pairs the outlets of a row with its addresses. If one of the cells is empty, all entries of the other are kept. */
function sourcePairs({ cells }: CsvRow) {
  const [urls, outlets] = [several(cells.get('url')), several(cells.get('source'))];
  const areBothGiven = urls.length > 0 && outlets.length > 0;
  const length = areBothGiven
    ? Math.min(urls.length, outlets.length)
    : Math.max(urls.length, outlets.length);
  return {
    pairs: Array.from({ length }, (_, at) => ({ outlet: outlets[at] ?? '', url: urls[at] })),
    unpaired:
      areBothGiven && urls.length !== outlets.length
        ? `has ${urls.length} where "source" has ${outlets.length}; expected an address for each source, with | between them`
        : null,
  };
}

/** Ids of the sources that a row names, each once. Adds new sources to `register`. */
export function sourcesOf(row: CsvRow, book: CellBook, register: CsvSourceRegister) {
  const ids = sourcePairs(row).pairs.map(({ outlet, url }) => {
    const { id, index, isNew } = register.sources.idOf(`${outlet} ${url}`, outlet);
    if (isNew) {
      book.cellAt(['sources', index, 'outlet'], 'source', row);
      book.cellAt(['sources', index, 'url'], 'url', row);
      register.addresses.push(url);
    }
    return id;
  });
  return [...new Set(ids)];
}

/** A problem if a row does not have the same number of sources and addresses. */
export function unpairedSources(row: CsvRow): readonly Problem[] {
  const { unpaired } = sourcePairs(row);
  return unpaired === null ? [] : [{ path: `row ${row.row}, column url`, message: unpaired }];
}
