import type { CellBook } from '#model/csv/csvCells.ts';
import type { CsvRow } from '#model/csv/csvRows.ts';
import type { IdBook } from '#model/csv/idBook.ts';
import type { Problem } from '#model/reading/problem.ts';

/** The sources that the rows of a table share, found while they are read. */
export interface CsvSourceRegister {
  readonly sources: IdBook;
  /** Web addresses of the sources, in their order. */
  readonly addresses: (string | undefined)[];
}

/** A longer list is refused with its length; no more of it needs to be read than shows that. */
const mostInACell = 100;

const several = (cell: string | undefined) =>
  cell?.split('|', mostInACell).map((one) => one.trim()) ?? [];

/** The outlets and addresses of a row, side by side; where one cell is empty, all of the other. */
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

/** Ids of the sources that a row names, each once. */
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

/** A row whose sources and addresses are not equally many. */
export function unpairedSources(row: CsvRow): readonly Problem[] {
  const { unpaired } = sourcePairs(row);
  return unpaired === null ? [] : [{ path: `row ${row.row}, column url`, message: unpaired }];
}
