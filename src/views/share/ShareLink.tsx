import { useRef } from 'react';
import { toShareText } from '#model/shareText.ts';
import { toUrl } from '#state/address.ts';
import type { ViewState } from '#state/viewState.ts';
import { useAlliance } from '#views/allianceContext.ts';
import { CopyButton } from '#views/ui/CopyButton.tsx';

interface ShareLinkProps {
  readonly view: ViewState;
  readonly page: string;
  /** Part of the query that does not belong to the view. */
  readonly search: string;
}

/** The link to the view, with a sentence that says what it leads to. */
export function ShareLink({ view, page, search }: ShareLinkProps) {
  const { alliance, yardstick } = useAlliance();
  const text = toShareText(alliance, yardstick, view.chosen);
  const url = toUrl(page, { ...view, mode: 'explore' }, search);
  const mayShare = typeof navigator.share === 'function';
  async function share() {
    try {
      await navigator.share({ title: alliance.title, text, url });
    } catch {
      // The reader cancelled, or the browser refused. The link can still be copied.
    }
  }
  const field = useRef<HTMLTextAreaElement>(null);
  const select = () => field.current?.select();
  return (
    <section className="copyable">
      <label>
        Link and text
        <textarea ref={field} readOnly rows={3} value={`${text}\n${url}`} />
      </label>
      <div className="share__files">
        <CopyButton label="Copy link" text={url} onRefused={select} />
        <CopyButton label="Copy text and link" text={`${text}\n${url}`} onRefused={select} />
        {mayShare && (
          <button type="button" className="button" onClick={() => void share()}>
            Share by another app
          </button>
        )}
      </div>
    </section>
  );
}
