import { useState } from 'react';
import { toStartLine, toPolicies } from '#views/kiosk/chromium.ts';
import { pageAddress } from '#state/recordAddress.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { MachineChecks } from '#views/kiosk/MachineChecks.tsx';
import { QrCode } from '#views/ui/QrCode.tsx';
import { SetupForm } from '#views/kiosk/SetupForm.tsx';
import { Copyable } from '#views/ui/Copyable.tsx';
import './KioskSetup.css';

/** The staff page: builds the address of the exhibit, checks the machine and explains how to start the exhibit. */
export function KioskSetup({ view }: { readonly view: ViewState }) {
  const [exhibit, setExhibit] = useState<ViewState>({
    ...defaultView,
    view: view.view,
    theme: view.theme,
    kiosk: view.kiosk,
    mode: 'kiosk',
  });
  const toHref = useHref();
  const address = `${pageAddress(window.location.href)}${toHref(exhibit)}`;
  const policies = toPolicies(address);
  return (
    <main className="setup">
      <header className="setup__head">
        <p className="eyebrow">For the staff of a museum, a library or a school</p>
        <h1>Set up the exhibit</h1>
        <p>
          Choose, open the address on the exhibit’s own screen, and look at the checks below there.
        </p>
      </header>

      <section className="setup__part" aria-labelledby="setup-choices">
        <h2 id="setup-choices">1. Choose</h2>
        <SetupForm exhibit={exhibit} onChange={setExhibit} />
      </section>

      <section className="setup__part" aria-labelledby="setup-address">
        <h2 id="setup-address">2. Open this address</h2>
        <div className="setup__address">
          <QrCode address={address} />
          <div>
            <Copyable label="Address of the exhibit" text={address} />
            <p>
              <a className="button" href={toHref(exhibit)}>
                Start the exhibit here
              </a>
            </p>
            <p className="setup__hint">
              To come back from the exhibit, change <code>kiosk</code> to <code>kiosk-setup</code>{' '}
              in the address. Visitors cannot.
            </p>
          </div>
        </div>
      </section>

      <section className="setup__part" aria-labelledby="setup-checks">
        <h2 id="setup-checks">3. Check this machine</h2>
        <MachineChecks />
      </section>

      <section className="setup__part" aria-labelledby="setup-start">
        <h2 id="setup-start">4. Start Chromium locked</h2>
        <p>
          The page blocks what a page can block. The rest is the browser’s: start it with this line,
          and put the rules into <code>/etc/chromium/policies/managed/kiosk.json</code>.
        </p>
        <Copyable label="Start line" text={toStartLine(address)} rows={5} />
        <Copyable label="Rules for Chromium" text={policies} rows={policies.split('\n').length} />
        <p className="setup__hint">
          Both were checked with Chromium 156. Windows and ChromeOS are described in docs/kiosk.md,
          which comes with the source.
        </p>
      </section>
    </main>
  );
}
