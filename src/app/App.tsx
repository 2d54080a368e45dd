import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { PageData } from '#app/pageData.ts';
import { useCommands } from '#app/useCommands.ts';
import { useOpenPanel } from '#app/useOpenPanel.ts';
import { useTitle } from '#app/useTitle.ts';
import { UpdateOffer } from '#app/offline/UpdateOffer.tsx';
import { useView } from '#app/useView.ts';
import { countriesOf, memberById, panelOf } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import { ActionsContext, AllianceContext, type Actions } from '#views/allianceContext.ts';
import { Explore } from '#views/explore/Explore.tsx';
import { CiteDialog } from '#views/panel/CiteDialog.tsx';

/** The product: one alliance, seen one way at a time. */
export function App({ alliance, geometry }: PageData) {
  const [view, dispatch] = useView(alliance);
  useCommands(view, dispatch);
  const panel = panelOf(alliance, view.chosen);
  useOpenPanel(view.chosen, panel);
  const [place, setPlace] = useState<string | null>(null);
  const [cited, setCited] = useState<string | null>(null);

  const yardsticks = useMemo(() => yardsticksOf(alliance), [alliance]);
  const yardstick = yardsticks.find(({ id }) => id === view.by) ?? yardsticks[0];
  useTitle(alliance, yardstick, panel);
  const context = useMemo(() => ({ alliance, yardstick }), [alliance, yardstick]);
  const actions = useMemo<Actions>(
    () => ({
      choose: (id) => dispatch({ type: 'choose', id }),
      close: () => dispatch({ type: 'close' }),
      set: (patch) => dispatch({ type: 'set', patch }),
      toggleHighlight: (id) => dispatch({ type: 'toggleHighlight', id }),
      point: setPlace,
      cite: setCited,
    }),
    [dispatch],
  );
  const closeCite = useCallback(() => setCited(null), []);
  // The panel is painted first; the drawing follows in the next frame.
  const zoomed = useDeferredValue(memberById(alliance, panel)?.id ?? null);
  const places = useMemo(
    () => (place === null ? [] : countriesOf(alliance, place)),
    [alliance, place],
  );

  return (
    <AllianceContext value={context}>
      <ActionsContext value={actions}>
        <UpdateOffer isQuiet={view.mode !== 'explore'} />
        <Explore view={view} panel={panel} zoomed={zoomed} places={places} geometry={geometry} />
        <CiteDialog
          statement={cited}
          page={typeof window === 'undefined' ? '' : window.location.href.replace(/[?#].*/, '')}
          onClose={closeCite}
        />
      </ActionsContext>
    </AllianceContext>
  );
}
