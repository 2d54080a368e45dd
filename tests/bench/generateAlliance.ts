import countries from 'i18n-iso-countries';
import type { AllianceFile } from '#model/alliance.ts';

/** Members of the generated alliances: close together, on two continents, and all over the world. */
export const memberLists = {
  6: 'RUS KAZ BLR KGZ TJK ARM'.split(' '),
  32: (
    'ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ' +
    'ROU SVK SVN ESP SWE TUR GBR USA'
  ).split(' '),
  60: (
    'USA CAN MEX CUB HTI DOM JAM TTO BRA ARG CHL URY PER COL BOL GBR IRL FRA BEL NLD DEU AUT CHE ITA ' +
    'ESP PRT POL UKR TUR ISR EGY MAR DZA TUN LBY SDN NGA GHA SEN KEN ETH TZA ZAF MDG IND LKA NPL CHN ' +
    'MNG JPN KOR VNM THA MMR IDN PHL AUS NZL SAU IRN'
  ).split(' '),
} as const;

/** A number of members for which there is a list. */
export type MemberCount = keyof typeof memberLists;

const paints = ['aubergine', 'plum', 'bronze', 'teal'] as const;
const names = new Intl.DisplayNames(['en'], { type: 'region' });
const nameOf = (id: string) => names.of(countries.alpha3ToAlpha2(id) ?? '') ?? id;

/** As long as an average quotation. */
const sentence =
  'said, in a sentence that nobody ever spoke and that is only as long as such sentences are, that the ' +
  'matter had been looked at with care and that its own position had not changed since the last meeting.';

function statementsOf(id: string, count: number) {
  const low = id.toLowerCase();
  return Array.from({ length: count }, (_, index) => ({
    id: `${low}-${index + 1}`,
    kind: index % 2 === 0 ? ('quotation' as const) : ('paraphrase' as const),
    words: `Number ${index + 1}: ${nameOf(id)} ${sentence}`,
    speaker: `${low}-speaker`,
    office: 'Minister (example)',
    date: index === 0 ? '2020-05-05' : `2020-0${(index % 4) + 1}`,
    occasion: index === 0 ? ('event' as const) : ('before' as const),
    sources: ['S1'],
    topics: [index % 2 === 0 ? 'question' : 'money'],
  }));
}

/**
 * An alliance file that is marked as made up. Its statements are spread evenly over the members. Each member has at
 * least one, so the total is never less than the number of members.
 */
export function generateAlliance(members: MemberCount, statements: number): AllianceFile {
  const ids = memberLists[members];
  const total = Math.max(statements, ids.length);
  return {
    format: 1,
    id: 'GENERATED',
    name: `Generated alliance of ${members} (example)`,
    shortName: 'Generated',
    event: { name: 'Generated meeting (example)', place: 'Exampletown', date: '2020-05-05' },
    question: 'Public stance on the generated question (example)',
    title: `A made-up alliance of ${members} members with ${total} statements`,
    lede: 'Nothing here was said by anyone.',
    summary: 'Made up by a benchmark.',
    speakers: ids.map((id) => ({
      id: `${id.toLowerCase()}-speaker`,
      name: `Speaker of ${nameOf(id)}`,
    })),
    sources: [{ id: 'S1', outlet: 'Example Gazette', url: 'https://example.org/gazette' }],
    topics: [
      { id: 'question', title: 'The generated question' },
      { id: 'money', title: 'Who pays' },
    ],
    stances: paints.map((paint) => ({
      id: paint,
      label: `Says ${paint}`,
      one: `says ${paint}`,
      many: `say ${paint}`,
      paint,
      rule: `The minister says ${paint}.`,
      when: [{ evidence: paint }],
    })),
    members: ids.map((id, index) => ({
      id,
      name: nameOf(id),
      leader: { speaker: `${id.toLowerCase()}-speaker`, office: 'Minister (example)' },
      summary: 'A made-up member.',
      evidence: [
        {
          code: paints[index % paints.length] ?? paints[0],
          by: `Speaker of ${nameOf(id)}`,
          date: '2020-05-05',
          text: 'The minister said so.',
          statements: [`${id.toLowerCase()}-1`],
          sources: ['S1'],
        },
      ],
      confidence: { level: 'High' },
      statements: statementsOf(
        id,
        Math.floor(total / ids.length) + (index < total % ids.length ? 1 : 0),
      ),
    })),
  };
}
