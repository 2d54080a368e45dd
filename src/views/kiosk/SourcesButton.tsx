import { useKiosk } from '#views/kiosk/kioskContext.ts';

/** In an exhibit, a button that opens the addresses of sources; null elsewhere, where links do that. */
export function SourcesButton({ ids }: { readonly ids: readonly string[] }) {
  const kiosk = useKiosk();
  if (!kiosk) return null;
  return (
    <button type="button" className="button sources-button" onClick={() => kiosk.showSources(ids)}>
      {ids.length === 1 ? 'Address of the source' : `Addresses of the ${ids.length} sources`}
    </button>
  );
}
