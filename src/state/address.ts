import type { Step } from '#model/step.ts';
import { noneLifted } from '#state/highlight.ts';
import {
  defaultKioskSettings,
  parseKioskSettings,
  writeKioskSettings,
} from '#state/kioskSettings.ts';
import { knownValue } from '#state/knownValue.ts';
import { lessonStart } from '#state/lessonPlace.ts';
import { parseLessonPlace, writeLessonPlace } from '#state/presentAddress.ts';
import { defaultView, type Mode, type ViewState } from '#state/viewState.ts';

/** The part of an address that holds the view: the fragment names what is chosen, the query holds the rest. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The ids that an address may use; they depend on the alliance that is open. */
export interface AddressBook {
  /** Ids that can be chosen. */
  readonly panels: ReadonlySet<string>;
  /** Ids of the yardsticks, each with the ids of its classes. */
  readonly yardsticks: ReadonlyMap<string, readonly string[]>;
  /** Ids of the topics, which are the questions of the answers view. */
  readonly topics: ReadonlySet<string>;
  /** Steps of the story. An alliance without steps cannot be presented. */
  readonly story: readonly Step[];
}

type Choice = 'mode' | 'view' | 'order' | 'borders' | 'theme' | 'role';

const choices: { readonly [Key in Choice]: readonly ViewState[Key][] } = {
  mode: ['explore', 'present', 'quiz', 'kiosk', 'kiosk-setup', 'embed'],
  view: ['map', 'table', 'grid'],
  order: ['key', 'name', 'file'],
  borders: ['recognised', 'control'],
  theme: ['auto', 'light', 'dark'],
  role: ['audience', 'notes'],
};

/** The exhibit and its staff page share their settings. */
const isExhibit = (mode: Mode) => mode === 'kiosk' || mode === 'kiosk-setup';

/** Reads `&seed=7`. Anything but a whole number from 1 to 9999 gives the default. */
function seedOf(written: string | null): number {
  return written !== null && /^[1-9]\d{0,3}$/.test(written) ? Number(written) : defaultView.seed;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return '';
  }
}

/** Reads an address; `#arm` is read as `#ARM`. Unknown values become the default. Does not throw. */
export function parseAddress({ search, hash }: Address, book: AddressBook): ViewState {
  const query = new URLSearchParams(search);
  const pick = <Key extends Choice>(key: Key) =>
    knownValue<ViewState[Key]>(query.get(key), choices[key], defaultView[key]);
  const chosen = decoded(hash) || (pick('mode') === 'embed' ? (query.get('at') ?? '') : '');
  const by = query.get('by') ?? defaultView.by;
  const yardstick = book.yardsticks.has(by) ? by : defaultView.by;
  const classes = new Set(query.get('class')?.split(','));
  const highlight = book.yardsticks.get(yardstick)?.filter((id) => classes.has(id)) ?? noneLifted;
  const question = query.get('question') ?? '';
  const written = pick('mode');
  const mode = written === 'present' && book.story.length === 0 ? defaultView.mode : written;
  const isLesson = mode === 'present';
  return {
    mode,
    view: pick('view'),
    chosen: [chosen, chosen.toUpperCase()].find((id) => book.panels.has(id)) ?? null,
    by: yardstick,
    highlight: highlight.length === 0 ? noneLifted : highlight,
    question: book.topics.has(question) ? question : '',
    order: pick('order'),
    borders: pick('borders'),
    theme: pick('theme'),
    lesson: isLesson ? parseLessonPlace(query, book.story) : lessonStart,
    role: isLesson ? pick('role') : defaultView.role,
    seed: seedOf(query.get('seed')),
    kiosk: isExhibit(mode) ? parseKioskSettings(query) : defaultKioskSettings,
  };
}

const keyOf = {
  mode: 'mode',
  view: 'view',
  by: 'by',
  highlight: 'class',
  question: 'question',
  order: 'order',
  borders: 'borders',
  theme: 'theme',
  role: 'role',
  seed: 'seed',
} as const;

/**
 * Writes a view as an address. Default values are left out, so that the default view has the plain address.
 *
 * @param search the present query; keys that do not belong to the view are kept. Default: none
 */
export function toAddress(view: ViewState, search = ''): Address {
  const query = new URLSearchParams(search);
  for (const [field, key] of Object.entries(keyOf) as [keyof typeof keyOf, string][]) {
    const value = String(view[field]);
    const isElsewhere =
      (field === 'seed' && view.mode !== 'quiz') ||
      ((field === 'question' || field === 'order') && view.view !== 'grid');
    if (value === String(defaultView[field]) || isElsewhere) query.delete(key);
    else query.set(key, value);
  }
  // A fragment in a frame's address would make the browser scroll the host's page, so an embedded map uses the query.
  const isFramed = view.mode === 'embed';
  if (isFramed && view.chosen !== null) query.set('at', view.chosen);
  else query.delete('at');
  writeLessonPlace(query, view.mode === 'present' ? view.lesson : null);
  writeKioskSettings(isExhibit(view.mode) ? view.kiosk : defaultKioskSettings, query);
  const written = query.toString().replaceAll('%2C', ',');
  return {
    search: written === '' ? '' : `?${written}`,
    hash: view.chosen === null || isFramed ? '' : `#${encodeURIComponent(view.chosen)}`,
  };
}

/**
 * A view as the `href` of a link: `?view=table#ARM`. It always has a `?`, because a fragment alone would keep the query
 * of the present page.
 */
export function toHref(view: ViewState, search = ''): string {
  const address = toAddress(view, search);
  return `${address.search || '?'}${address.hash}`;
}

/**
 * The absolute address of a view, for use outside the page.
 *
 * @param page address of the page without query and fragment
 */
export function toUrl(page: string, view: ViewState, search = ''): string {
  const address = toAddress(view, search);
  return `${page}${address.search}${address.hash}`;
}
