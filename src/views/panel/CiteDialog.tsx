import { citedById } from '#model/citation/cited.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { CitationFiles } from '#views/share/CitationFiles.tsx';
import { Copyable } from '#views/ui/Copyable.tsx';
import { DialogBox } from '#views/ui/DialogBox.tsx';

interface CiteDialogProps {
  /** Id of a statement, a member or a source. */
  readonly id: string;
  /** Public address of the record, without a fragment; null if it has none. */
  readonly record: string | null;
  /** The current date, `2026-11-23`. */
  readonly today: () => string;
  readonly onClose: () => void;
}

/** The address and the citations of one item, each ready to copy. */
export function CiteDialog({ id, record, today, onClose }: CiteDialogProps) {
  const { alliance } = useAlliance();
  const cited = citedById(alliance, id, record);
  if (!cited) return null;
  const { what, address, plain, chicago, citable } = cited;
  return (
    <DialogBox className="cite" title={`Cite this ${what}`} onClose={onClose}>
      {address !== null && <Copyable label="Link" text={address} />}
      <Copyable label="Plain text" text={plain} />
      <Copyable label="Chicago" text={chicago} copy="Copy Chicago" />
      <CitationFiles name={id} citables={() => [citable]} today={today} />
    </DialogBox>
  );
}
