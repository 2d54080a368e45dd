// Imported before the sheets' own styles, which refine it.
import './PrintSheets.css';
import { useLayoutEffect, useRef } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { borderNoteOf } from '#views/map/borderNote.ts';
import { fitSheets } from '#views/print/fitSheets.ts';
import { MemberSheet } from '#views/print/MemberSheet.tsx';
import { PosterSheet } from '#views/print/PosterSheet.tsx';
import { PrintGround } from '#views/print/PrintGround.tsx';

interface PrintSheetsProps {
  /** `handout`, `poster`, or the id of a member. */
  readonly sheets: string;
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** Public address of the record, without a fragment; null if it has none. */
  readonly record: string | null;
  /** The date of printing, `2026-11-23`. */
  readonly day: string;
}

/** The pages to print: the poster, then one page for each member. Black on white and legible in grey. */
export function PrintSheets({ sheets, view, geometry, record, day }: PrintSheetsProps) {
  const { alliance } = useAlliance();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => ref.current && fitSheets(ref.current);
    fit();
    // Fonts may have loaded since the first fit.
    window.addEventListener('beforeprint', fit);
    return () => window.removeEventListener('beforeprint', fit);
  }, []);
  const isWhole = sheets === 'handout' || sheets === 'poster';
  const members = alliance.members.filter(({ id }) => sheets === 'handout' || sheets === id);
  const edition = { borders: borderNoteOf(geometry, view.borders), record, day };
  return (
    <div ref={ref} className="sheets">
      {geometry && <PrintGround geometry={geometry} />}
      {isWhole && <PosterSheet geometry={geometry} edition={edition} />}
      {members.map((member) => (
        <MemberSheet key={member.id} member={member} geometry={geometry} edition={edition} />
      ))}
    </div>
  );
}
