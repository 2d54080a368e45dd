import { useEffect } from 'react';
import { noteFailure } from '#app/noteFailure.ts';
import type { Refused } from '#app/useOwnAlliance.ts';
import { toProblemLine } from '#model/reading/problem.ts';
import type { Mode } from '#state/viewState.ts';
import './FileNotices.css';

interface FileNoticesProps {
  readonly mode: Mode;
  readonly isReading: boolean;
  /** The file that could not be opened, and why; null if there is none. */
  readonly refused: Refused | null;
}

/** What is said of a file where there is no dialog to open one: while it is read, and if it cannot be opened. */
export function FileNotices({ mode, isReading, refused }: FileNoticesProps) {
  const isExhibit = mode === 'kiosk';
  useEffect(() => {
    // Visitors of an exhibit cannot correct a file: it shows the built-in record, and the staff page says why.
    if (isExhibit && refused)
      noteFailure(`${refused.name}: ${refused.problems.map(toProblemLine).join('; ')}`);
  }, [isExhibit, refused]);
  return (
    <>
      {isReading && !isExhibit && (
        <p className="load-failure load-failure--part reading-file" role="status">
          Reading the file … Until it is here, another record is shown.
        </p>
      )}
      {/* Readers of an embedding page cannot correct it either, but they must know that another record is shown. */}
      {mode === 'embed' && refused && (
        <p className="load-failure load-failure--part" role="alert">
          {`This page asks for the file “${refused.name}”, which could not be opened. Shown is another record. (${refused.problems.slice(0, 1).map(toProblemLine).join()})`}
        </p>
      )}
    </>
  );
}
