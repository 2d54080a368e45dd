import '#views/offline/UpdateNotice.css';

interface UpdateNoticeProps {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

/** Says that a newer version can be had; nothing changes until the viewer wants it. */
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
