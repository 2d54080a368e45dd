import type { Check } from '#model/checks/check.ts';
import { nothingIsDatedInTheFuture, occasionsFitTheDates } from '#model/checks/dates.ts';
import { idsAreFree, idsAreUnique } from '#model/checks/ids.ts';
import { namesAreInOneAlphabet } from '#model/checks/names.ts';
import {
  arrowsPointAtMembers,
  focusIsOnCountries,
  membersAreCountries,
  mentionsPointAtPlaces,
  mentionsStandInTheWords,
  regionsAreCountries,
} from '#model/checks/places.ts';
import {
  sourcesAreListed,
  speakersAreListed,
  statementsReferredToExist,
  topicsAreListed,
} from '#model/checks/references.ts';
import {
  conditionsNameVotes,
  everyMemberHasAStance,
  evidenceIsAskedFor,
} from '#model/checks/stances.ts';
import { oneStatementLeads, silencesSayWhatWasLookedAt } from '#model/checks/statements.ts';
import {
  predictionsAreAnsweredByTheirOptions,
  stepsPointAtWhatExists,
} from '#model/checks/story.ts';
import { laterVotesDoNotColour, votesAreOfMembers } from '#model/checks/votes.ts';

/**
 * All checks. They run on every file, also on the built-in one. A check that finds causes comes before checks that
 * would find their consequences.
 *
 * @param today last day that a date may name, `2026-11-23`
 */
export const checks = (today: string): readonly Check[] => [
  idsAreUnique,
  idsAreFree,
  namesAreInOneAlphabet,
  membersAreCountries,
  regionsAreCountries,
  focusIsOnCountries,
  nothingIsDatedInTheFuture(today),
  speakersAreListed,
  sourcesAreListed,
  topicsAreListed,
  mentionsPointAtPlaces,
  mentionsStandInTheWords,
  occasionsFitTheDates,
  statementsReferredToExist,
  silencesSayWhatWasLookedAt,
  oneStatementLeads,
  votesAreOfMembers,
  laterVotesDoNotColour,
  conditionsNameVotes,
  evidenceIsAskedFor,
  everyMemberHasAStance,
  arrowsPointAtMembers,
  stepsPointAtWhatExists,
  predictionsAreAnsweredByTheirOptions,
];
