import type { Prediction } from '#model/step.ts';
import { toList } from '#model/toList.ts';
import type { Answer } from '#state/presentState.ts';
import type { PredictionOption } from '#state/presentation.ts';

/**
 * What the class said beside what the record says, as one sentence to talk about:
 * `16 hands for Russia, 12 for Belarus. The record says: Russia and Belarus.` Null where the
 * class said nothing.
 */
export function toResultLine(
  { correct }: Prediction,
  options: readonly PredictionOption[],
  { picked, hands }: Answer,
): string | null {
  const named = (ids: readonly string[]) =>
    toList(options.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  const record = `The record says: ${named(correct)}.`;
  const counted = options
    .map(({ id, label }) => ({ label, count: hands[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [most, ...others] = counted;
  if (most) {
    const first = `${most.count} ${most.count === 1 ? 'hand' : 'hands'} for ${most.label}`;
    const rest = others.map(({ label, count }) => `${count} for ${label}`);
    return `${[first, ...rest].join(', ')}. ${record}`;
  }
  return picked.length > 0 ? `The class said: ${named(picked)}. ${record}` : null;
}
