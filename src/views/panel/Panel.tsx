import type { ReactNode } from 'react';
import { useActions } from '#views/allianceContext.ts';
import { followLink } from '#views/ui/followLink.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { SheetHandle } from '#views/panel/SheetHandle.tsx';
import './Panel.css';

interface PanelProps {
  /** The address of the panel. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly title: string;
  /** Of title and eyebrow, where they are not in the page's language. */
  readonly lang?: string | undefined;
  readonly eyebrow?: string | undefined;
  /** What stays in sight with the title, however far the panel is scrolled. */
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A page of the record. Before the page runs, the style sheet shows the one the address names.
 *
 * @selector [data-open] the chosen one
 */
export function Panel({ id, isOpen, title, lang, eyebrow, badge, children }: PanelProps) {
  const { close } = useActions();
  const { ownFile } = useDataset();
  return (
    <section
      id={id}
      className="panel"
      aria-labelledby={`${id}-title`}
      data-panel={id}
      data-open={isOpen || undefined}
      tabIndex={-1}
    >
      <SheetHandle />
      <header className="panel__head">
        <div>
          <h2 id={`${id}-title`} className="panel__title" lang={lang}>
            {title}
          </h2>
          {badge}
        </div>
        <a
          className="panel__close"
          href="#"
          data-close
          role="button"
          onClick={(event) => followLink(event, close)}
          onKeyDown={(event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            close();
          }}
        >
          <span aria-hidden="true">✕</span>
          <span className="visually-hidden">{`Close ${title}`}</span>
        </a>
      </header>
      {/* The notice beside the map has gone, or was never seen by who follows a link. */}
      {ownFile !== null && (
        <p className="panel__note">
          From the file <bdi>{ownFile}</bdi>.
        </p>
      )}
      {eyebrow && (
        <p className="eyebrow" lang={lang}>
          {eyebrow}
        </p>
      )}
      {children}
    </section>
  );
}
