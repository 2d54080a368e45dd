import { Fragment } from 'react';
import { sourceById } from '#model/questions.ts';
import { isLinkable } from '#model/source.ts';
import { useAlliance } from '#views/allianceContext.ts';

/** The outlet's name, linked to the page that carries the words; plain text where the address is no https one. */
export function SourceLink({ id }: { readonly id: string }) {
  const { alliance } = useAlliance();
  const source = sourceById(alliance, id);
  if (!source) return null;
  const { url, outlet, language, note } = source;
  return (
    <>
      {isLinkable(url) ? (
        <a href={url} rel="noreferrer" hrefLang={language}>
          {outlet}
        </a>
      ) : (
        `${outlet}, ${url}`
      )}
      {note && ` (${note})`}
    </>
  );
}

/** `Newsweek, OC Media and RFE/RL`, each linked. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
      <SourceLink id={id} />
    </Fragment>
  ));
}
