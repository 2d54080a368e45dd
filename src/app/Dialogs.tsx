import { lazy } from 'react';
import type { useOwnAlliance } from '#app/useOwnAlliance.ts';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
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

const FileNotices = lazy(() =>
  import('#app/FileNotices.tsx').then((module) => ({ default: module.FileNotices })),
);

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

/** All dialogs of the page, and what it says of a file outside them. */
export function Dialogs(props: DialogsProps) {
  const { view, geometry, page, record, own, cited, isSharing, onCloseCite, onCloseShare } = props;
  const { refused } = own;
  const isReadingAlone = own.isReading && !own.isDialogOpen;
  return (
    <>
      {own.isDialogOpen && view.mode !== 'kiosk' && view.mode !== 'embed' && (
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
      {(isReadingAlone || refused) && (
        <PartBoundary>
          <FileNotices mode={view.mode} isReading={isReadingAlone} refused={refused} />
        </PartBoundary>
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
