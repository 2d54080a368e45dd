import { useKiosk } from '#views/kiosk/kioskContext.ts';

/** The way to the staff page; an exhibit does not show it. */
export function SetupLink() {
  if (useKiosk()) return null;
  return (
    <section className="panel__section">
      <h3>On a public screen</h3>
      <p>
        For a museum, a library or a school hall: <a href="?mode=kiosk-setup">set up an exhibit</a>.
      </p>
    </section>
  );
}
