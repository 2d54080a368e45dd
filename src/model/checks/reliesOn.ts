import type { Check } from '#model/checks/check.ts';
import { occasionsFitTheDates } from '#model/checks/dates.ts';
import {
  arrowsPointAtMembers,
  mentionsPointAtPlaces,
  mentionsStandInTheWords,
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
import {
  predictionsAreAnsweredByTheirOptions,
  stepsPointAtWhatExists,
} from '#model/checks/story.ts';
import { laterVotesDoNotColour, votesAreOfMembers } from '#model/checks/votes.ts';

/** Pattern for a list, one of its entries, or the id of an entry. */
const ids = (list: string) => `${list}(\\[\\d+\\](\\.id)?)?`;
const exactly = (...places: readonly string[]) => new RegExp(`^(${places.join('|')})$`);
const anyStatement = `(members(\\[\\d+\\])?\\.)?${ids('statements')}`;

/**
 * For each check, the places that it compares other places with. If one of them has a problem already, that is the
 * cause, and the check is skipped.
 */
export const reliesOn: ReadonlyMap<Check, RegExp> = new Map([
  [speakersAreListed, exactly(ids('speakers'))],
  [sourcesAreListed, exactly(ids('sources'))],
  [topicsAreListed, exactly(ids('topics'))],
  [mentionsPointAtPlaces, exactly(ids('regions'))],
  [mentionsStandInTheWords, /statements\[\d+\]\.words$/],
  [occasionsFitTheDates, exactly('event', 'event\\.date')],
  [statementsReferredToExist, exactly(ids('members'), anyStatement)],
  [votesAreOfMembers, exactly(ids('members'))],
  [laterVotesDoNotColour, exactly('event', '(event|votes\\[\\d+\\])\\.date')],
  [conditionsNameVotes, exactly(ids('votes'))],
  [evidenceIsAskedFor, /^stances/],
  [everyMemberHasAStance, /^(stances|votes|members\[\d+\]\.id$)/],
  [arrowsPointAtMembers, exactly(ids('members'))],
  [
    stepsPointAtWhatExists,
    exactly(
      'id',
      ids('members'),
      anyStatement,
      ids('stances'),
      ids('votes'),
      'votes\\[\\d+\\]\\.colours',
    ),
  ],
  [predictionsAreAnsweredByTheirOptions, exactly(ids('members'), ids('stances'), 'votes')],
]);
