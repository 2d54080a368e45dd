import { useEffect, useRef } from 'react';
import { citableStatement } from '#model/citable.ts';
import { toChicagoCitation, toPlainCitation } from '#model/citation.ts';
import { statementById } from '#model/questions.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { CitationFiles } from '#views/share/CitationFiles.tsx';
import { Copyable } from '#views/ui/Copyable.tsx';
import './CiteDialog.css';

interface CiteDialogProps {
  /** Id of the statement; null keeps the dialog closed. */
  readonly statement: string | null;
  /** Public address of the record, without a fragment; null where it has none. */
  readonly record: string | null;
  /** The present day, `2026-11-23`. */
  readonly today: () => string;
  readonly onClose: () => void;
}

/** The address and the citations of one statement, each ready to copy. */
export function CiteDialog({ statement, record, today, onClose }: CiteDialogProps) {
  const { alliance } = useAlliance();
  const ref = useRef<HTMLDialogElement>(null);
  const found = statement === null ? undefined : statementById(alliance, statement)?.statement;
  useEffect(() => {
    if (found) ref.current?.showModal();
    else ref.current?.close();
  }, [found]);
  const address = record === null ? null : `${record}#${statement ?? ''}`;
  return (
    <dialog ref={ref} className="cite" aria-labelledby="cite-title" onClose={onClose}>
      {found && (
        <>
          <h2 id="cite-title">Cite this statement</h2>
          {address !== null && <Copyable label="Link" text={address} />}
          <Copyable label="Plain text" text={toPlainCitation(alliance, found, address)} />
          <Copyable
            label="Chicago"
            text={toChicagoCitation(alliance, found, address)}
            copy="Copy Chicago"
          />
          <CitationFiles
            name={found.id}
            citables={() => [citableStatement(alliance, found, record)]}
            today={today}
          />
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
