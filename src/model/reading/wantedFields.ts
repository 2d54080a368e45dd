/** What a missing field at the top of the file should hold. */
const atTheTop: Readonly<Record<string, string>> = {
  format: '1',
  id: 'an id of capital letters, such as "CSTO"',
  event: 'an event with name, place and date',
  question: 'the title of the legend',
  title: 'the heading of the page',
  lede: 'the first sentence under the heading',
  speakers: 'a list of everyone who is quoted',
  sources: 'a list of everything that is cited',
  topics: 'a list of topics',
  stances: 'a list of one to five stances',
  members: 'a list of members',
};

/** What a missing field should hold, by the names of its parent and itself, if the parent makes a difference. */
const within: Readonly<Record<string, string>> = {
  'event.place': 'the name of a town or country, such as "Moscow"',
  'votes.votes': 'how each member voted, such as {"NOR": "abstain"}',
  'predict.view':
    'what the map shows with the answer, such as {"chosen": "NOR"}; {} leaves it as it is',
};

/** What a missing field should hold anywhere else. Also used for the entries of a list with that name. */
const anywhere: Readonly<Record<string, string>> = {
  id: 'an id',
  name: 'a name',
  shortName: 'a short name',
  title: 'a title',
  text: 'one or two sentences',
  note: 'one or two sentences',
  lang: 'a language tag, such as "en"',
  summary: 'one or two sentences',
  leader: 'who spoke for the member, such as {"speaker": "an id", "office": "President"}',
  confidence: 'how sure the reading is, such as {"level": "High"}',
  speaker: 'the id of who said it, from "speakers"',
  office: 'the office held on that date',
  date: 'a date such as "2022-05-16"',
  source: 'the id of a source, from "sources"',
  sources: 'a list of at least one source id',
  topics: 'a list of at least one topic id',
  words: 'the words that were said',
  kind: 'what kind of statement it is',
  occasion: 'one of: event, before, after',
  statements: 'a list of statements',
  mentions: 'such as {"words": "Norway", "place": "NOR"}',
  place: 'a country code, or the id of a region of the file',
  original: 'such as {"words": "…", "lang": "ru", "source": "an id"}',
  wordings: 'such as {"words": "…", "source": "an id"}',
  evidence: 'a list of evidence for the stance',
  code: 'what it is evidence of, as the stances have it',
  by: 'who gave it, a person or a body',
  level: 'a word, such as "High"',
  label: 'its words in the legend',
  one: 'what is said of one member, such as "backs it"',
  many: 'what is said of several, such as "back it"',
  paint: 'the name of a colour',
  rule: 'the rule in words',
  when: 'a list of conditions, such as [{"evidence": "backing"}]',
  outlet: 'who published it',
  url: 'a web address that begins with https://',
  notes: 'notes for the teacher',
  view: 'what the map shows, such as {"chosen": "NOR"}; {} leaves it as it is',
  options: '"members" or "classes"',
  correct: 'a list of the right answers',
  answer: 'the answer in words',
  question: 'the question in words',
  countries: 'a list of country codes, such as ["DNK", "NOR"]',
  vote: 'the id of a vote, from "votes"',
  is: 'one of: yes, no, abstain, absent, unknown',
  yes: 'how many voted for it',
  no: 'how many voted against it',
  abstain: 'how many abstained',
  said: 'what was written, and where',
  correction: 'what is true',
  paragraphs: 'a list of paragraphs, such as ["…", "…"]',
};

/** What belongs at a place of the file, in words; undefined if only its type can be said. */
export function wantedAt(path: readonly (string | number)[]): string | undefined {
  const names = path.filter((key) => typeof key === 'string');
  const [name = '', holder] = [names.at(-1), names.at(-2)];
  return (
    (path.length === 1 ? atTheTop[name] : undefined) ??
    within[`${holder}.${name}`] ??
    anywhere[name]
  );
}
