import { defaultView, type ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { followLink } from '#views/ui/followLink.ts';

/** A link that starts the lesson; null in an exhibit or if the file has no story. */
export function PresentLink({ view }: { readonly view: ViewState }) {
  const { alliance } = useAlliance();
  const { set } = useActions();
  const kiosk = useKiosk();
  const toHref = useHref();
  if (alliance.story.length === 0 || kiosk) return null;
  const { borders, theme, lesson } = view;
  const started: ViewState = { ...defaultView, mode: 'present', borders, theme, lesson };
  return (
    <a href={toHref(started)} onClick={(event) => followLink(event, () => set(started))}>
      Present
    </a>
  );
}
