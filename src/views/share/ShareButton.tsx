import { useActions } from '#views/allianceContext.ts';
import './ShareButton.css';

/** Opens the dialog that shares the present view. */
export function ShareButton() {
  const { share } = useActions();
  return (
    <button type="button" className="button share-button" aria-haspopup="dialog" onClick={share}>
      Share
    </button>
  );
}
