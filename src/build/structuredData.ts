import type { Alliance } from '#model/alliance.ts';
import { recordTitle } from '#model/citation/citable.ts';
import { allStatements, memberById, sourceById, speakerName } from '#model/questions.ts';
import { recordVersion } from '#model/recordVersion.ts';
import { isTranslated, isVerbatim, type Statement } from '#model/statement.ts';

/** A node with schema.org's vocabulary. `JSON.stringify` leaves out fields that are undefined. */
type Node = Readonly<Record<string, unknown>>;

/** Facts about the published site. */
export interface SiteFacts {
  /** Public address of the site, with a slash at its end; null if it is not known: ids are then relative. */
  readonly site: string | null;
  /** Address of the licence of the record. */
  readonly license: string;
}

const context = 'https://schema.org';

/** Address of `name` on the site; relative if the site's address is not known. */
const at = (site: string | null, name: string) => (site === null ? name : new URL(name, site).href);

const download = (site: string | null, name: string, encodingFormat: string): Node => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl: at(site, name),
});

/**
 * The record as a `Dataset` of schema.org, for the head of the page. Statements are only in `record.jsonld`, because
 * every reader has to download what is in the page.
 */
export function toDataset(alliance: Alliance, { site, license }: SiteFacts): Node {
  const { title, lede, event, lang, topics, members } = alliance;
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': at(site, '#record'),
    name: recordTitle(alliance),
    description: `${title} ${lede}`,
    ...(site === null ? {} : { url: site }),
    version: recordVersion(alliance),
    inLanguage: lang,
    temporalCoverage: `../${event.date}`,
    spatialCoverage: members.map(({ id, name }) => ({ '@type': 'Country', name, identifier: id })),
    about: {
      '@type': 'Event',
      name: event.name,
      startDate: event.date,
      location: { '@type': 'Place', name: event.place },
    },
    keywords: topics.map((topic) => topic.title),
    isAccessibleForFree: true,
    license,
    distribution: [
      download(site, 'record.json', 'application/json'),
      download(site, 'record.csv', 'text/csv'),
      download(site, 'record.jsonld', 'application/ld+json'),
    ],
  };
}

/** A statement as a node: a `Quotation` if the words were really said, otherwise a `Claim`. */
function toStatementNode(
  alliance: Alliance,
  panel: string,
  statement: Statement,
  site: string | null,
): Node {
  const { id, words, lang, saidIn, speaker, office, place, date, sources, note } = statement;
  const name = speakerName(alliance, speaker);
  const member = memberById(alliance, panel);
  // A file does not tell persons from bodies; only leaders of members are known to be persons.
  const isPerson = alliance.members.some(({ leader }) => leader.speaker === speaker);
  const who = { ...(isPerson ? { '@type': 'Person' } : {}), name, description: office };
  return {
    '@type': isVerbatim(statement) ? 'Quotation' : 'Claim',
    '@id': at(site, `#${id}`),
    text: words,
    inLanguage: lang,
    ...(isTranslated(statement)
      ? {
          translationOfWork: {
            '@type': 'CreativeWork',
            inLanguage: saidIn,
            text: statement.original?.words,
          },
        }
      : {}),
    ...(isVerbatim(statement)
      ? { spokenByCharacter: who }
      : statement.kind === 'silence'
        ? { about: who }
        : { creator: who }),
    dateCreated: date,
    ...(place === undefined ? {} : { locationCreated: { '@type': 'Place', name: place } }),
    ...(member ? { contentLocation: { '@type': 'Country', name: member.name } } : {}),
    citation: sources.flatMap((code) => {
      const source = sourceById(alliance, code);
      return source
        ? {
            '@type': 'CreativeWork',
            name: source.title ?? source.outlet,
            publisher: source.outlet,
            url: source.url,
          }
        : [];
    }),
    ...(note === undefined ? {} : { comment: { '@type': 'Comment', text: note } }),
    isPartOf: { '@id': at(site, '#record') },
  };
}

/** The record with every statement, for `record.jsonld`. */
export function toRecordGraph(alliance: Alliance, facts: SiteFacts): Node {
  const { '@context': _, ...dataset } = toDataset(alliance, facts);
  return {
    '@context': context,
    '@graph': [
      dataset,
      ...allStatements(alliance).map(({ panel, statement }) =>
        toStatementNode(alliance, panel, statement, facts.site),
      ),
    ],
  };
}

/** A node as the text of a `<script>`. Without `<`, nothing in it can end the element. */
export function toScriptText(node: Node): string {
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
