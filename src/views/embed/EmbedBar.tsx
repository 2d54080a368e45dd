import { memo, useSyncExternalStore } from 'react';
import { recordVersion } from '#model/recordVersion.ts';
import { parseEmbedOptions } from '#state/embedOptions.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import './Embed.css';

const stays = () => () => {};

/** The last line of an embedded map: a link to the full page, and the version of the record if it is pinned. */
export const EmbedBar = memo(function EmbedBar({ view }: { readonly view: ViewState }) {
  const { alliance } = useAlliance();
  const toHref = useHref();
  const search = useSyncExternalStore(
    stays,
    () => window.location.search,
    () => '',
  );
  const { pin } = parseEmbedOptions(search);
  const shown = pin === null ? null : recordVersion(alliance);
  return (
    <footer className="embed-bar">
      <a href={toHref({ ...view, mode: 'explore' })} target="_blank" rel="noopener">
        Open the full page
      </a>
      {shown !== null && (
        <span className="embed-bar__version" data-pinned={shown === pin}>
          {shown === pin
            ? `Record version ${shown}`
            : `The record has changed since this was embedded: then version ${pin}, now ${shown}.`}
        </span>
      )}
    </footer>
  );
});
