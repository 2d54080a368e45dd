import { useCallback, useMemo, useState } from 'react';
import { Dialogs } from '#app/Dialogs.tsx';
import type { PageData } from '#app/pageData.ts';
import { useClosedByBack } from '#app/useClosedByBack.ts';
import { useDataAddress } from '#app/useDataAddress.ts';
import { useDroppedFile } from '#app/useDroppedFile.ts';
import { usePrint } from '#app/usePrint.ts';
import { useEmbed } from '#app/useEmbed.ts';
import { useKeyAction } from '#app/useKeyAction.ts';
import { useOpenPanel } from '#app/useOpenPanel.ts';
import { useOwnAlliance } from '#app/useOwnAlliance.ts';
import { useReturn } from '#app/useReturn.ts';
import { useSecondTap } from '#app/useSecondTap.ts';
import { useTitle } from '#app/useTitle.ts';
import { Shell } from '#app/Shell.tsx';
import { OfflineCopy } from '#app/offline/OfflineCopy.tsx';
import { useView } from '#app/useView.ts';
import { memberById, panelOf } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { pageAddress, recordAddress } from '#state/recordAddress.ts';
import {
  ActionsContext,
  AllianceContext,
  LiftedContext,
  type Actions,
} from '#views/allianceContext.ts';
import { DatasetContext, type DatasetView } from '#views/dataset/datasetContext.ts';
import { useAfterPaint } from '#views/useAfterPaint.ts';
import { useLifted } from '#views/useLifted.ts';

/** The whole page: one alliance in one view. */
export function App(builtIn: PageData) {
  const [first] = useState(builtIn);
  useClosedByBack();
  const own = useOwnAlliance(first);
  const { ownFile, query, serial } = own.shown;
  const { alliance, geometry } = own.shown.data;
  const [view, dispatch, restart] = useView(alliance, own.shown.enteredAs);
  useDataAddress(own.shown, {
    onAddress: (address, entered) => void own.openFrom({ address }, entered),
    onNone: own.showBuiltIn,
  });
  useKeyAction(view, dispatch);
  useEmbed(alliance, view.mode, dispatch);
  // A lesson has no panel: it shows what is chosen in a place of its own.
  const panel = view.mode === 'present' ? null : panelOf(alliance, view.chosen);
  const member = memberById(alliance, panel)?.id ?? null;
  const painted = useAfterPaint(member);
  // An exhibit must forget a visitor at once, so it does not wait for the next paint.
  const zoomed = view.mode === 'kiosk' ? member : painted;
  const notePlace = useOpenPanel(view.chosen, panel, zoomed);
  const { lifted, point } = useLifted(alliance);
  useReturn(view.mode);
  useSecondTap();
  const [cited, setCited] = useState<string | null>(null);
  const isDropping = useDroppedFile(view.mode === 'explore', (file) => {
    // What is cited belongs to the alliance before.
    setCited(null);
    void own.openFrom({ file });
  });
  const { request: printed, print, PrintSheets } = usePrint();
  const [isSharing, setSharing] = useState(false);

  const yardsticks = useMemo(() => yardsticksOf(alliance), [alliance]);
  const yardstick = yardsticks.find(({ id }) => id === view.by) ?? yardsticks[0];
  const title = useTitle(alliance, yardstick, panel, view);
  const context = useMemo(() => ({ alliance, yardstick }), [alliance, yardstick]);
  const actions = useMemo<Actions>(
    () => ({
      choose(id) {
        notePlace();
        dispatch({ type: 'choose', id });
      },
      close: () => dispatch({ type: 'close' }),
      set: (patch) => dispatch({ type: 'set', patch }),
      toggleHighlight: (id) => dispatch({ type: 'toggleHighlight', id }),
      point,
      cite: setCited,
      print: (sheets) => void print(sheets),
      share: () => setSharing(true),
    }),
    [dispatch, notePlace, point, print],
  );
  const chosenInOwn = ownFile === null ? null : view.chosen;
  const dataset = useMemo<DatasetView>(
    () => ({
      ownFile,
      query,
      builtInName: first.alliance.shortName,
      chosen: chosenInOwn,
      openDialog: own.dialog.open,
      backToBuiltIn: own.backToBuiltIn,
    }),
    [ownFile, query, first, chosenInOwn, own.dialog, own.backToBuiltIn],
  );
  const page = typeof window === 'undefined' ? '' : pageAddress(window.location.href);
  const record = recordAddress(page, query, ownFile !== null);
  const closeCite = useCallback(() => setCited(null), []);
  const forget = useCallback(() => {
    restart();
    point(null);
    setCited(null);
    own.dialog.close();
    setSharing(false);
  }, [restart, point, own.dialog]);
  const closeShare = useCallback(() => setSharing(false), []);

  return (
    <AllianceContext value={context}>
      <ActionsContext value={actions}>
        <DatasetContext value={dataset}>
          <OfflineCopy isQuiet={view.mode !== 'explore'} />
          <LiftedContext value={lifted}>
            <Shell
              key={serial}
              view={view}
              panel={panel}
              zoomed={zoomed}
              geometry={geometry}
              onRestart={forget}
            />
          </LiftedContext>
          {/* For screen readers: a panel opens elsewhere on the page, or another alliance replaces the whole page. */}
          <p className="visually-hidden" role="status">
            {panel ? title : serial > 0 && `Now showing: ${alliance.name}`}
          </p>
          {isDropping && <p className="drop-hint">Drop the alliance file to open it</p>}
          <Dialogs
            view={view}
            geometry={geometry}
            page={page}
            record={record}
            own={own}
            cited={cited}
            isSharing={isSharing}
            onCloseCite={closeCite}
            onCloseShare={closeShare}
          />
          {printed && PrintSheets && (
            <PrintSheets
              key={printed.sheets}
              {...printed}
              view={view}
              geometry={geometry}
              record={record}
            />
          )}
        </DatasetContext>
      </ActionsContext>
    </AllianceContext>
  );
}
