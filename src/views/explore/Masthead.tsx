import { memo } from 'react';
import { toReadableDate } from '#model/date.ts';
import type { View, ViewState } from '#state/viewState.ts';
import { langOf, useActions, useAlliance } from '#views/allianceContext.ts';
import { useHref } from '#views/dataset/useHref.ts';
import { PresentLink } from '#views/present/PresentLink.tsx';
import { PrintMenu } from '#views/print/PrintMenu.tsx';
import { ShareButton } from '#views/share/ShareButton.tsx';
import { followLink } from '#views/ui/followLink.ts';
import './Masthead.css';
import './WithoutScript.css';

const views: readonly { readonly id: View; readonly label: string }[] = [
  { id: 'map', label: 'Map' },
  { id: 'table', label: 'Table' },
  { id: 'grid', label: 'Answers' },
];

/** The title of the page, and the links to its views and tools. */
export const Masthead = memo(function Masthead({ view }: { readonly view: ViewState }) {
  const { alliance } = useAlliance();
  const { set } = useActions();
  const toHref = useHref();
  return (
    <header className="masthead">
      <div className="masthead__top">
        <p className="eyebrow" lang={langOf(alliance)}>
          {`${alliance.shortName} · ${alliance.event.place}, `}
          <time dateTime={alliance.event.date}>{toReadableDate(alliance.event.date)}</time>
        </p>
        <nav className="views" aria-label="Views">
          {views.map(({ id, label }) => (
            <a
              key={id}
              href={toHref({ ...view, view: id })}
              aria-current={view.view === id ? 'page' : undefined}
              onClick={(event) => followLink(event, () => set({ view: id }))}
            >
              {label}
            </a>
          ))}
          <PresentLink view={view} />
          <a
            href={toHref({ ...view, mode: 'quiz', chosen: null })}
            onClick={(event) => followLink(event, () => set({ mode: 'quiz', chosen: null }))}
          >
            Quiz
          </a>
        </nav>
        <div className="masthead__tools">
          <PrintMenu view={view} />
          <ShareButton />
        </div>
      </div>
      <h1 tabIndex={-1} lang={langOf(alliance)}>
        {alliance.title}
      </h1>
      {/* Only text inside: with script enabled, a browser parses the content as text, and it must equal the
          rendered text. */}
      <noscript>
        Table, answers, lesson and quiz need JavaScript. All that was said can be read here.
      </noscript>
    </header>
  );
});
