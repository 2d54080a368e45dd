import type { ReactNode } from 'react';
import { useActions } from '#views/allianceContext.ts';
import { followLink } from '#views/ui/followLink.ts';
import { useDataset } from '#views/dataset/datasetContext.ts';
import { SheetHandle } from '#views/panel/SheetHandle.tsx';
import './Panel.css';

interface PanelProps {
  /** Id of the panel, as in its address. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly title: string;
  /** Language of title and eyebrow if it is not the page's. */
  readonly lang?: string | undefined;
  readonly eyebrow?: string | undefined;
  /** Stays in sight with the title, however far the panel is scrolled. */
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A panel of the record. Before the page's script runs, the style sheet shows the panel that the address names.
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
      {/* The notice beside the map may be hidden, and readers who follow a link to the panel have not seen it. */}
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
