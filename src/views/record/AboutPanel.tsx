import { memo } from 'react';
import type { MapGeometry } from '#geometry/mapGeometry.ts';
import { buildId } from '#views/record/buildId.ts';
import { langOf, useAlliance } from '#views/allianceContext.ts';
import { FileText } from '#views/FileText.tsx';
import { borderNote, borderNoteOf } from '#views/map/borderNote.ts';
import { useKiosk } from '#views/kiosk/kioskContext.ts';
import { SetupLink } from '#views/kiosk/SetupLink.tsx';
import { Panel } from '#views/panel/Panel.tsx';
import { PartLink } from '#views/panel/PartLink.tsx';
import { SentenceSources } from '#views/panel/SourceLink.tsx';

interface AboutPanelProps {
  readonly isOpen: boolean;
  /** The map whose borders the panel describes; null if there is none. */
  readonly geometry: MapGeometry | null;
}

/** Method, rules, limits and corrections of the record. */
export const AboutPanel = memo(function AboutPanel({ isOpen, geometry }: AboutPanelProps) {
  return (
    <Panel id="about" isOpen={isOpen} title="About this record">
      <AboutRecord geometry={geometry} />
    </Panel>
  );
});

const AboutRecord = memo(function AboutRecord({ geometry }: Pick<AboutPanelProps, 'geometry'>) {
  const { alliance } = useAlliance();
  const kiosk = useKiosk();
  const lang = langOf(alliance);
  return (
    <>
      {alliance.about.map(({ title, paragraphs, items = [] }) => (
        <section className="panel__section" key={title} lang={lang}>
          <h3>{title}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul className="evidence">
              {items.map((item) =>
                typeof item === 'string' ? (
                  <li key={item}>{item}</li>
                ) : (
                  <li key={item.text}>
                    {`${item.text} `}
                    <SentenceSources ids={item.sources} />
                  </li>
                ),
              )}
            </ul>
          )}
        </section>
      ))}
      <section className="panel__section">
        <h3>The rules, in their order</h3>
        <ol className="evidence">
          {alliance.stances.map(({ id, label, rule }) => (
            <li key={id} lang={lang}>
              <b>{`${label}.`}</b>
              {` ${rule}`}
            </li>
          ))}
        </ol>
      </section>
      {alliance.corrections.length > 0 && (
        <section className="panel__section">
          <h3>Corrections</h3>
          <ul className="evidence">
            {alliance.corrections.map(({ said, correction, sources }) => (
              <li key={said}>
                <FileText>{`${said} `}</FileText>
                <b>Checked:</b>
                <FileText>{` ${correction} `}</FileText>
                {sources.length > 0 && <SentenceSources ids={sources} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="panel__section">
        <h3>Borders on the map</h3>
        <p>{borderNoteOf(geometry, 'recognised')}</p>
        {geometry?.crimea !== '' && <p>{borderNote.further}</p>}
        <p>
          Geography: Natural Earth 4.1, public domain. <PartLink id="sources">All sources</PartLink>
        </p>
      </section>
      <SetupLink />
      {!kiosk && (
        <section className="panel__section">
          <h3>This copy</h3>
          <p className="offline-copy">
            {'After one visit this page works without a network. '}
            <a href="./alliance-map.html" download="alliance-map.html">
              Save for offline use
            </a>{' '}
            gives it as one file that opens by double-click.
          </p>
          <p>{`Version ${buildId}`}</p>
        </section>
      )}
    </>
  );
});
