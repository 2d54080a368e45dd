import * as v from 'valibot';
import { openedFileLimits } from '#model/reading/limits.ts';
import type { SharedState } from '#state/presentState.ts';
import type { Role } from '#state/viewState.ts';

const id = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const place = v.strictObject({
  steps: v.nullable(v.pipe(v.array(count), v.maxLength(openedFileLimits.entries))),
  step: v.pipe(count, v.minValue(1)),
  isRevealed: v.boolean(),
});
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const strength = v.pipe(v.number(), v.minValue(0.1), v.maxValue(3));

const patch = v.strictObject({
  chosen: v.exactOptional(v.nullable(id)),
  view: v.exactOptional(v.picklist(['map', 'table'])),
  by: v.exactOptional(id),
  highlight: v.exactOptional(v.pipe(v.array(id), v.maxLength(100))),
});

const shared = v.strictObject({
  place,
  blank: v.nullable(v.picklist(['black', 'white'])),
  aside: v.nullable(patch),
  spotlight: v.nullable(v.strictObject({ x: percent, y: percent })),
  timer: v.nullable(v.strictObject({ startedAtMs: v.number(), minutes: count })),
  answers: v.record(
    id,
    v.strictObject({ picked: v.pipe(v.array(id), v.maxLength(100)), hands: v.record(id, count) }),
  ),
  picture: v.strictObject({ brightness: strength, contrast: strength }),
});

/** Message between the two windows of a lesson. It always holds the whole state, so a lost message does no harm. */
const message = v.strictObject({
  app: v.literal('alliance-map'),
  /** Identifies the two windows that belong together. */
  pair: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  from: v.picklist(['audience', 'notes']),
  /** How many changes the sender has seen. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  wantsAnswer: v.boolean(),
  shared,
});

/** A parsed message; fields as in the schema. */
export interface PresentMessage {
  readonly app: 'alliance-map';
  readonly pair: string;
  readonly from: Role;
  readonly revision: number;
  readonly wantsAnswer: boolean;
  readonly shared: SharedState;
}

/** Reads a message of the given pair of windows; undefined for anything else. */
export function parseMessage(received: unknown, pair: string): PresentMessage | undefined {
  const parsed = v.safeParse(message, received);
  return parsed.success && parsed.output.pair === pair ? parsed.output : undefined;
}

/** True if the sender has seen more changes. With equal numbers, the audience's window counts as ahead. */
export function isAhead(
  { revision, from }: Pick<PresentMessage, 'revision' | 'from'>,
  own: { readonly revision: number; readonly role: Role },
): boolean {
  return (
    revision > own.revision ||
    (revision === own.revision && from === 'audience' && own.role === 'notes')
  );
}
