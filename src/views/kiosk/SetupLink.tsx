import { defaultView } from '#state/viewState.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';

/** A link to the staff page; null in an exhibit. */
export function SetupLink() {
  const toHref = useHref();
  if (useKiosk()) return null;
  return (
    <section className="panel__section">
      <h3>On a public screen</h3>
      <p>
        For a museum, a library or a school hall:{' '}
        <a href={toHref({ ...defaultView, mode: 'kiosk-setup' })}>set up an exhibit</a>.
      </p>
    </section>
  );
}
