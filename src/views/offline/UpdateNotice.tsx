import '#views/offline/UpdateNotice.css';

interface UpdateNoticeProps {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

/** Tells the reader that a newer version is available. Nothing changes until the reader asks for it. */
export function UpdateNotice({ onReload, onLater }: UpdateNoticeProps) {
  return (
    <div className="update-notice" role="status">
      <p>A new version of this map is ready.</p>
      <button type="button" className="button" onClick={onReload}>
        Reload
      </button>
      <button type="button" className="button" onClick={onLater}>
        Later
      </button>
    </div>
  );
}
