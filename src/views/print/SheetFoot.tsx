import { toReadableDate } from '#model/date.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { QrCode } from '#views/ui/QrCode.tsx';
import './SheetFoot.css';

/** What every page of one printing has in common. */
export interface Edition {
  /** The note on borders. */
  readonly borders: string;
  /** Public address of the record, without a fragment; null where it has none. */
  readonly record: string | null;
  /** The day it is printed on, `2026-11-23`. */
  readonly day: string;
}

interface SheetFootProps {
  readonly edition: Edition;
  /** What the page is about, as the citation names it. */
  readonly title: string;
  /** Id in the address; absent for the whole. */
  readonly id?: string;
}

/** The note on borders, how to cite the page, and its address for the eye and for a phone. */
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
