import type { Citable } from '#model/citation/citable.ts';
import { citationFormats } from '#model/citation/citationFiles.ts';
import { saveFile } from '#views/ui/saveFile.ts';
import './CitationFiles.css';

interface CitationFilesProps {
  /** Name of the files, without an ending. */
  readonly name: string;
  /** What they cite. */
  readonly citables: () => readonly Citable[];
  /** The present day, `2026-11-23`. */
  readonly today: () => string;
}

/** Citations as files, one button for each format. */
export function CitationFiles({ name, citables, today }: CitationFilesProps) {
  return (
    <p className="citation-files">
      <span>For a reference manager:</span>
      {citationFormats.map(({ id, label, extension, mediaType, write }) => (
        <button
          key={id}
          type="button"
          className="button"
          onClick={() => saveFile(`${name}${extension}`, write(citables(), today()), mediaType)}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
