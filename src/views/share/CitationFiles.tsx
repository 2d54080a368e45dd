import type { Citable } from '#model/citation/citable.ts';
import { citationFormats } from '#model/citation/citationFiles.ts';
import { saveFile } from '#views/ui/saveFile.ts';
import './CitationFiles.css';

interface CitationFilesProps {
  /** Name of the files, without extension. */
  readonly name: string;
  /** Returns what the files cite. */
  readonly citables: () => readonly Citable[];
  /** The current date, `2026-11-23`. */
  readonly today: () => string;
}

/** Saves citations as files, with one button for each format. */
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
