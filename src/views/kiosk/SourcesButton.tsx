import { useKiosk } from '#views/kiosk/kioskContext.ts';

/** Asks for the addresses of sources; in an exhibit it stands where a link would be. */
export function SourcesButton({ ids }: { readonly ids: readonly string[] }) {
  const kiosk = useKiosk();
  if (!kiosk) return null;
  return (
    <button type="button" className="button sources-button" onClick={() => kiosk.showSources(ids)}>
      {ids.length === 1 ? 'Address of the source' : `Addresses of the ${ids.length} sources`}
    </button>
  );
}
