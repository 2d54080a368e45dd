/** `Russia`, `Russia and Belarus`, `Russia, Belarus and Armenia`. */
export function toList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
