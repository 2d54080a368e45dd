import { useActions } from '#views/allianceContext.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import './ShareButton.css';

/** Opens the dialog that shares the present view; an exhibit lends out neither files nor links. */
export function ShareButton() {
  const { share } = useActions();
  if (useKiosk()) return null;
  return (
    <button type="button" className="button share-button" aria-haspopup="dialog" onClick={share}>
      Share
    </button>
  );
}
