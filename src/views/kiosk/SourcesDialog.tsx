import { useEffect, useRef } from 'react';
import { sourceById } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { QrCode } from '#views/ui/QrCode.tsx';
import './KioskDialogs.css';

interface SourcesDialogProps {
  /** Ids of sources; null keeps the dialog closed. */
  readonly ids: readonly string[] | null;
  readonly onClose: () => void;
}

/**
 * Addresses of sources, in words and as QR codes. Visitors open them on their own phones, because no link leaves the
 * exhibit.
 */
export function SourcesDialog({ ids, onClose }: SourcesDialogProps) {
  const { alliance } = useAlliance();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ids) ref.current?.showModal();
    else ref.current?.close();
  }, [ids]);
  const sources = (ids ?? []).flatMap((id) => sourceById(alliance, id) ?? []);
  return (
    <dialog
      ref={ref}
      className="sources-dialog"
      aria-labelledby="sources-dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      {ids && (
        <div className="sources-dialog__box">
          <h2 id="sources-dialog-title">Read it on your own phone</h2>
          <p>Point the camera of your phone at a code, or write the address down.</p>
          <ul className="sources-dialog__list">
            {sources.map(({ id, outlet, title, url }) => (
              <li key={id}>
                {isLinkable(url) && <QrCode address={url} />}
                <p>
                  <b>{outlet}</b>
                  {title && `, ${title}`}
                  <span className="sources-dialog__address">{url}</span>
                </p>
              </li>
            ))}
          </ul>
          <button type="button" className="button button--strong" autoFocus onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </dialog>
  );
}
