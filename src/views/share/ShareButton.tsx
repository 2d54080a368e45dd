import { useActions } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import './ShareButton.css';

/** Opens the dialog that shares the current view; null in an exhibit, which offers no files or links. */
export function ShareButton() {
  const { share } = useActions();
  if (useKiosk()) return null;
  return (
    <button type="button" className="button share-button" aria-haspopup="dialog" onClick={share}>
      Share
    </button>
  );
}
