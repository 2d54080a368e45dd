/** A column of an alliance table. */
export interface CsvColumn {
  readonly name: string;
  /** True if the column must exist and be filled: in every row, once for each country, or once for the whole table. */
  readonly isNeeded: boolean;
  readonly about: string;
}

/** Columns that hold one value for the whole table: the first row that fills the cell counts. */
export const tableColumns = [
  { name: 'alliance', isNeeded: true, about: 'Name of the alliance' },
  { name: 'event', isNeeded: true, about: 'What the map is about, such as a summit' },
  { name: 'event_place', isNeeded: true, about: 'Where it was' },
  { name: 'event_date', isNeeded: true, about: 'Day of the event, 2022-05-16' },
  { name: 'question', isNeeded: true, about: 'Title of the legend: what the colours show' },
  { name: 'title', isNeeded: false, about: 'Heading of the page; the question where it is empty' },
  { name: 'lede', isNeeded: false, about: 'First sentence under the heading' },
] as const satisfies readonly CsvColumn[];

/** Columns that hold a value for each statement. */
const statementColumns = [
  { name: 'country', isNeeded: true, about: 'Country code of three letters, ARM' },
  { name: 'name', isNeeded: true, about: 'Name of the country; once for each is enough' },
  {
    name: 'stance',
    isNeeded: true,
    about:
      'Stance of the country in the words of the legend, at most five different ones; once for each is enough',
  },
  {
    name: 'kind',
    isNeeded: true,
    about: 'quotation, fragment, paraphrase, report, analysis or silence',
  },
  { name: 'words', isNeeded: true, about: 'The words; for a quotation nothing but what was said' },
  { name: 'speaker', isNeeded: true, about: 'Who said it' },
  { name: 'office', isNeeded: true, about: 'Office of the speaker on that date' },
  { name: 'date', isNeeded: true, about: 'Day, month or year: 2022-05-16, 2022-05, 2022' },
  { name: 'source', isNeeded: true, about: 'Who published it; several with | between them' },
  { name: 'url', isNeeded: true, about: 'Web address of the source; several with | between them' },
  {
    name: 'colour',
    isNeeded: false,
    about: 'Colour of the stance: aubergine, plum, bronze, teal or slate',
  },
  {
    name: 'topic',
    isNeeded: false,
    about: 'What it is about; one row of the table of answers each',
  },
  { name: 'place', isNeeded: false, about: 'Where it was said' },
  { name: 'language', isNeeded: false, about: 'Language of the words, en where it is empty' },
  {
    name: 'said_in',
    isNeeded: false,
    about: 'Language it was said in, where the words are translated',
  },
  { name: 'note', isNeeded: false, about: 'What a reader must know beside it' },
  { name: 'looked_at', isNeeded: false, about: 'For a silence: what was looked at' },
  { name: 'id', isNeeded: false, about: 'Address of the statement, such as arm-44-day-war' },
] as const satisfies readonly CsvColumn[];

type TableColumn = (typeof tableColumns)[number]['name'];
type StatementColumn = (typeof statementColumns)[number]['name'];
export type ColumnName = TableColumn | StatementColumn;

/** All columns, in the order in which a table is written. A table may have them in any order. */
export const csvColumns = [...statementColumns, ...tableColumns] as const;
