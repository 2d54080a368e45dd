import * as v from 'valibot';
import { parseUrl } from '#model/parseUrl.ts';
import { code, languageTag, lineText, shortText } from '#model/text.ts';

/** Web address of a source. `http:` is allowed because the record has such sources; only `https:` becomes a link. */
const address = v.pipe(
  v.string('expected a web address'),
  v.maxLength(2048, 'is longer than 2048 characters'),
  v.regex(/^https?:\/\//, 'expected a web address that begins with https://'),
  v.check(
    (url) => parseUrl(url) !== undefined,
    'is not a web address; expected one such as "https://example.org/page"',
  ),
  v.check(
    (url) => !parseUrl(url)?.username,
    'has a name before an @, so that it seems to lead elsewhere; expected one such as "https://example.org/page"',
  ),
);

export const source = v.strictObject({
  id: code,
  /** Who published it, as a citation names it. */
  outlet: shortText,
  url: address,
  /** Addresses of further copies of the same text. */
  copies: v.optional(v.array(address)),
  title: v.optional(lineText),
  language: v.optional(languageTag),
  /** How the outlet got the words: `reprint of the Kremlin's English page`, `carries Reuters`. */
  note: v.optional(lineText),
});
