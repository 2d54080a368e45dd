import { useEffect, useRef, useState } from 'react';
import { csvTemplate } from '#model/csv/allianceToCsv.ts';
import type { Problem } from '#model/reading/problem.ts';
import { ProblemList } from '#views/dataset/ProblemList.tsx';
import { DialogBox } from '#views/ui/DialogBox.tsx';
import { saveFile } from '#views/ui/saveFile.ts';
import './OpenAllianceDialog.css';

/** What a reader gives us to open: a file, or text from the clipboard. */
type HandedOver = File | string;

interface OpenAllianceDialogProps {
  /** True while a file is being read. */
  readonly isReading: boolean;
  /** Why the last attempt was refused; null if it was not. */
  readonly refused: { readonly name: string; readonly problems: readonly Problem[] } | null;
  readonly onOpen: (handedOver: HandedOver) => void;
  readonly onClose: () => void;
}

/** The dialog that opens an alliance file, and lists the problems of a refused one. */
export function OpenAllianceDialog({
  isReading,
  refused,
  onOpen,
  onClose,
}: OpenAllianceDialogProps) {
  const problems = useRef<HTMLDivElement>(null);
  const [pasted, setPasted] = useState('');
  useEffect(() => {
    // Focus the problems: the reader needs them before choosing again, and focus on the field would scroll them away.
    if (refused) problems.current?.focus();
  }, [refused]);
  return (
    <DialogBox className="open-alliance" title="Open your own alliance file" onClose={onClose}>
      <p>
        The file is read in this browser; nothing is sent anywhere. The page changes only if the
        file has no problems, and you can go back.
      </p>
      {refused && <ProblemList ref={problems} of={refused.name} problems={refused.problems} />}
      <p>
        <label>
          Choose a file, JSON or CSV, or drop one anywhere on the page
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onOpen(file);
              // Without this, choosing the same file again after a correction would fire no event.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(pasted);
        }}
      >
        <label>
          Or paste its text
          <textarea
            rows={4}
            spellCheck={false}
            autoComplete="off"
            value={pasted}
            onChange={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <button type="submit" className="button" disabled={pasted.trim() === ''}>
          Open the pasted text
        </button>{' '}
        <span role="status">{isReading && 'Reading the file …'}</span>
      </form>
      <p>
        To begin with:{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile('alliance.csv', csvTemplate(), 'text/csv;charset=utf-8')}
        >
          a table to fill in (CSV)
        </button>
        <span className="open-alliance__examples">
          ,{' '}
          <a href="./examples/minimal.json" download>
            a minimal example (JSON)
          </a>
          ,{' '}
          <a href="./examples/beacon-league.json" download>
            a fuller one
          </a>{' '}
          and{' '}
          <a href="./alliance.schema.json" download>
            the format for editors (JSON Schema)
          </a>
        </span>
        .
      </p>
    </DialogBox>
  );
}
