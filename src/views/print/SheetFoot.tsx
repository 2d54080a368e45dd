import { toReadableDate } from '#model/date.ts';
import type { BorderConvention } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { borderNote } from '#views/map/borderNote.ts';
import { QrCode } from '#views/ui/QrCode.tsx';
import './SheetFoot.css';

/** What every page of one printing has in common. */
export interface Edition {
  readonly borders: BorderConvention;
  /** Address of the page without query and fragment. */
  readonly page: string;
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
export function SheetFoot({ edition: { borders, page, day }, title, id }: SheetFootProps) {
  const { alliance } = useAlliance();
  const address = id === undefined ? page : `${page}#${id}`;
  // The address of a file on a disk is of no use on paper, and nobody's business.
  const isPublic = /^https?:/.test(page);
  return (
    <footer className="sheet__foot">
      <div>
        <p data-note="borders">{borderNote[borders]}</p>
        <p data-note="citation">
          Cite: “{title}”, in “{alliance.question}”, {alliance.shortName} alliance map
          {isPublic && `, ${address}`}, printed {toReadableDate(day)}.
        </p>
        {isPublic && (
          <p>
            Every word with its source and the whole record: <b>{address}</b>
          </p>
        )}
      </div>
      {isPublic && <QrCode address={address} />}
    </footer>
  );
}
