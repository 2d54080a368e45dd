import type { Alliance } from '#model/alliance.ts';
import { choosableIds } from '#model/questions.ts';
import { yardsticksOf } from '#model/yardstick.ts';
import type { AddressBook } from '#state/address.ts';

/** The ids that an address may use for an alliance. */
export function addressBookOf(alliance: Alliance): AddressBook {
  return {
    panels: choosableIds(alliance),
    yardsticks: new Map(
      yardsticksOf(alliance).map(({ id, classes }) => [id, classes.map((one) => one.id)]),
    ),
    topics: new Set(alliance.topics.map(({ id }) => id)),
    story: alliance.story,
  };
}
