import { toReadableDate } from '#model/date.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { QrCode } from '#views/ui/QrCode.tsx';
import './SheetFoot.css';

/** What all pages of one printout have in common. */
export interface Edition {
  /** The note on borders. */
  readonly borders: string;
  /** Public address of the record, without a fragment; null if it has none. */
  readonly record: string | null;
  /** The date of printing, `2026-11-23`. */
  readonly day: string;
}

interface SheetFootProps {
  readonly edition: Edition;
  /** Subject of the page, as the citation names it. */
  readonly title: string;
  /** Id of the member in the address; absent for the whole record. */
  readonly id?: string;
}

/** The foot of a page: the note on borders, a citation, and the address, both in words and as a QR code. */
export function SheetFoot({ edition: { borders, record, day }, title, id }: SheetFootProps) {
  const { alliance } = useAlliance();
  const address = record === null || id === undefined ? record : `${record}#${id}`;
  return (
    <footer className="sheet__foot">
      <div>
        <p data-note="borders">{borders}</p>
        <p data-note="citation">
          Cite: “{title}”, in “{alliance.question}”, {alliance.shortName} alliance map
          {address !== null && `, ${address}`}, printed {toReadableDate(day)}.
        </p>
        {address !== null && (
          <p>
            Every word with its source and the whole record: <b>{address}</b>
          </p>
        )}
      </div>
      {address !== null && <QrCode address={address} />}
    </footer>
  );
}
