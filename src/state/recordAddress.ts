/** Removes query and fragment from an address: `https://map.example/`. */
export const pageAddress = (href: string): string => href.replace(/[?#].*/, '');

/**
 * Public address of the record on the page, without a fragment. Null for a page opened from a disk and for a reader's
 * own file without an address: a path on this machine is useless to others and private.
 *
 * @param page address of the page without query and fragment
 * @param query query that names the reader's own file, `?data=…`; empty if the file has no address
 * @param isOwn true if the record is the reader's own file
 */
export function recordAddress(page: string, query: string, isOwn: boolean): string | null {
  return /^https?:/.test(page) && (!isOwn || query !== '') ? `${page}${query}` : null;
}
