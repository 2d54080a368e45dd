import { useEffect, useRef, useState } from 'react';
import { toChicagoCitation, toPlainCitation } from '#model/citation.ts';
import { statementById } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';
import './CiteDialog.css';

interface CiteDialogProps {
  /** Id of the statement; null keeps the dialog closed. */
  readonly statement: string | null;
  /** Address of this page without query and fragment. */
  readonly page: string;
  readonly onClose: () => void;
}

/** The address and the citations of one statement, each ready to copy. */
export function CiteDialog({ statement, page, onClose }: CiteDialogProps) {
  const { alliance } = useAlliance();
  const ref = useRef<HTMLDialogElement>(null);
  const found = statement === null ? undefined : statementById(alliance, statement)?.statement;
  useEffect(() => {
    if (found) ref.current?.showModal();
    else ref.current?.close();
  }, [found]);
  const address = `${page}#${statement ?? ''}`;
  return (
    <dialog ref={ref} className="cite" aria-labelledby="cite-title" onClose={onClose}>
      {found && (
        <>
          <h2 id="cite-title">Cite this statement</h2>
          <Copyable label="Link" text={address} />
          <Copyable label="Plain" text={toPlainCitation(alliance, found, address)} />
          <Copyable label="Chicago" text={toChicagoCitation(alliance, found, address)} />
        </>
      )}
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}

function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const [result, setResult] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setResult('Copied');
    } catch {
      // Without permission the text is selected, so that the keyboard can copy it.
      field.current?.select();
      setResult('Press Ctrl+C to copy');
    }
  }
  return (
    <div className="cite__item">
      <label>
        {label}
        <textarea ref={field} readOnly rows={text.length > 120 ? 4 : 1} value={text} />
      </label>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy {label.toLowerCase()}
      </button>
      <span role="status">{result}</span>
    </div>
  );
}
