import { lazy, useEffect } from 'react';
import { noteFailure } from '#app/noteFailure.ts';
import type { useOwnAlliance } from '#app/useOwnAlliance.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import type { Problem } from '#model/reading/problem.ts';
import { today } from '#model/today.ts';
import type { ViewState } from '#state/viewState.ts';
import { PartBoundary } from '#views/ui/PartBoundary.tsx';

/** Dialogs are loaded when they are first opened. */
const OpenAllianceDialog = lazy(() =>
  import('#views/dataset/OpenAllianceDialog.tsx').then((module) => ({
    default: module.OpenAllianceDialog,
  })),
);

const CiteDialog = lazy(() =>
  import('#views/panel/CiteDialog.tsx').then((module) => ({ default: module.CiteDialog })),
);

const ShareDialog = lazy(() =>
  import('#views/share/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
);

const toLine = ({ path, message }: Problem) => (path === '' ? message : `${path}: ${message}`);

interface DialogsProps {
  readonly view: ViewState;
  readonly geometry: MapGeometry | null;
  /** Address of this page without query and fragment. */
  readonly page: string;
  /** Public address of the record, without a fragment; null if it has none. */
  readonly record: string | null;
  readonly own: ReturnType<typeof useOwnAlliance>;
  /** Id of the statement, member or source to cite; null for none. */
  readonly cited: string | null;
  readonly isSharing: boolean;
  readonly onCloseCite: () => void;
  readonly onCloseShare: () => void;
}

/** All dialogs of the page, and the message of an embedded map that could not open its file. */
export function Dialogs(props: DialogsProps) {
  const { view, geometry, page, record, own, cited, isSharing, onCloseCite, onCloseShare } = props;
  const isExhibit = view.mode === 'kiosk';
  const isFrame = view.mode === 'embed';
  const { refused } = own;
  useEffect(() => {
    if (isExhibit && refused)
      noteFailure(`${refused.name}: ${refused.problems.map(toLine).join('; ')}`);
  }, [isExhibit, refused]);
  return (
    <>
      {/* Visitors of an exhibit cannot correct a file: it shows the built-in record, and the staff page says why. */}
      {own.isDialogOpen && !isExhibit && !isFrame && (
        <PartBoundary onLeave={own.dialog.close}>
          <OpenAllianceDialog
            isReading={own.isReading}
            refused={refused}
            onOpen={(given) =>
              void own.openFrom(typeof given === 'string' ? { text: given } : { file: given })
            }
            onClose={own.dialog.close}
          />
        </PartBoundary>
      )}
      {own.isReading && !own.isDialogOpen && !isExhibit && (
        <p className="load-failure load-failure--part reading-file" role="status">
          Reading the file … Until it is here, another record is shown.
        </p>
      )}
      {/* Readers of an embedding page cannot correct it either, but they must know that another record is shown. */}
      {isFrame && refused && (
        <p className="load-failure load-failure--part" role="alert">
          {`This page asks for the file “${refused.name}”, which could not be opened. Shown is another record. (${refused.problems.slice(0, 1).map(toLine).join()})`}
        </p>
      )}
      {cited !== null && (
        <PartBoundary onLeave={onCloseCite}>
          <CiteDialog id={cited} record={record} today={today} onClose={onCloseCite} />
        </PartBoundary>
      )}
      {isSharing && (
        <PartBoundary onLeave={onCloseShare}>
          <ShareDialog
            view={view}
            geometry={geometry}
            page={page}
            record={record}
            today={today}
            onClose={onCloseShare}
          />
        </PartBoundary>
      )}
    </>
  );
}
