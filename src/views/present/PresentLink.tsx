import { toHref } from '#state/address.ts';
import { defaultView, type ViewState } from '#state/viewState.ts';
import { useActions, useAlliance } from '#views/allianceContext.ts';
import { followLink } from '#views/ui/followLink.ts';

/** Starts the lesson; a file without a story has none. */
export function PresentLink({ view }: { readonly view: ViewState }) {
  const { alliance } = useAlliance();
  const { set } = useActions();
  if (alliance.story.length === 0) return null;
  const { borders, theme, lesson } = view;
  const started: ViewState = { ...defaultView, mode: 'present', borders, theme, lesson };
  return (
    <a href={toHref(started)} onClick={(event) => followLink(event, () => set(started))}>
      Present
    </a>
  );
}
