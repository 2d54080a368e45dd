import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { allCitables } from '#model/citation/citable.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { CitationFiles } from '#views/share/CitationFiles.tsx';
import { EmbedForm } from '#views/share/EmbedForm.tsx';
import { PictureFiles } from '#views/share/PictureFiles.tsx';
import { RecordFiles } from '#views/share/RecordFiles.tsx';
import { ShareLink } from '#views/share/ShareLink.tsx';
import { DialogBox } from '#views/ui/DialogBox.tsx';
import './ShareDialog.css';

interface ShareDialogProps {
  /** The view to share. */
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** Address of this page without query and fragment. */
  readonly page: string;
  /** Public address of the record, without a fragment; null if it has none. */
  readonly record: string | null;
  /** The current date, `2026-11-23`. */
  readonly today: () => string;
  readonly onClose: () => void;
}

/** Every way to take the current view elsewhere: link, embedded frame, picture, data, citations. */
export function ShareDialog({ view, geometry, page, record, today, onClose }: ShareDialogProps) {
  const { alliance } = useAlliance();
  const { query } = useDataset();
  return (
    <DialogBox className="share" title="Share this view" onClose={onClose}>
      {record !== null ? (
        <>
          <ShareLink view={view} page={page} search={query} />
          <EmbedForm view={view} page={page} search={query} />
        </>
      ) : (
        <p>
          {page.startsWith('file:')
            ? 'This is a copy on a disk: its address works on this machine only'
            : 'This alliance is a file of yours that nobody else has'}
          , so there is no link to share. Pictures, data and citations can be saved.
        </p>
      )}
      <h3>Save</h3>
      {geometry && (
        <PictureFiles
          view={view}
          geometry={geometry}
          page={record === null ? null : page}
          search={query}
        />
      )}
      <RecordFiles />
      <CitationFiles
        name={`${alliance.id.toLowerCase()}-citations`}
        citables={() => allCitables(alliance, record)}
        today={today}
      />
    </DialogBox>
  );
}
