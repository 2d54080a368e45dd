import { useState } from 'react';
import { recordTitle } from '#model/citation/citable.ts';
import { recordVersion } from '#model/recordVersion.ts';
import { toEmbedSnippet } from '#state/embedSnippet.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { Copyable } from '#views/ui/Copyable.tsx';

interface EmbedFormProps {
  readonly view: ViewState;
  readonly page: string;
  /** Part of the query that does not belong to the view. */
  readonly search: string;
}

/** The HTML that embeds the view in another page, and its options. */
export function EmbedForm({ view, page, search }: EmbedFormProps) {
  const { alliance } = useAlliance();
  const [isSelfSizing, setSelfSizing] = useState(true);
  const [isPinned, setPinned] = useState(false);
  const snippet = toEmbedSnippet({
    page,
    view,
    search,
    title: recordTitle(alliance),
    isSelfSizing,
    pin: isPinned ? recordVersion(alliance) : null,
  });
  return (
    <details className="share__embed">
      <summary>Put it into a page of your own</summary>
      <label>
        <input
          type="checkbox"
          checked={isSelfSizing}
          onChange={(event) => setSelfSizing(event.target.checked)}
        />
        Adjust its height to its content (needs a small script)
      </label>
      <label>
        <input
          type="checkbox"
          checked={isPinned}
          onChange={(event) => setPinned(event.target.checked)}
        />
        Tell readers when the record is no longer the one of today
      </label>
      <Copyable label="HTML" text={snippet} rows={6} />
    </details>
  );
}
