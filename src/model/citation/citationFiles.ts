import { toBibtex } from '#model/citation/bibtex.ts';
import type { Citable } from '#model/citation/citable.ts';
import { toCslJson } from '#model/citation/cslJson.ts';
import type { DateText } from '#model/date.ts';
import { toRis } from '#model/citation/ris.ts';

/** A file format that reference managers can open. */
export interface CitationFormat {
  readonly id: 'csl' | 'bibtex' | 'ris';
  readonly label: string;
  /** With the leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (citables: readonly Citable[], accessed: DateText) => string;
}

/** The formats in which the record and each statement can be downloaded. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    label: 'BibTeX',
    extension: '.bib',
    mediaType: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    id: 'ris',
    label: 'RIS',
    extension: '.ris',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    extension: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
];
