/** An address without query and fragment: `https://map.example/`. */
export const pageAddress = (href: string): string => href.replace(/[?#].*/, '');

/**
 * Address under which others find the record on the page, without a fragment. Null for a copy opened from a disk
 * and for a file without an address: what they are called on this machine leads nobody there, and is nobody's business.
 *
 * @param page address of the page without query and fragment
 * @param query names an own file in an address, `?data=…`; empty where it has none
 * @param isOwn whether the record is a file of the reader's own
 */
export function recordAddress(page: string, query: string, isOwn: boolean): string | null {
  return /^https?:/.test(page) && (!isOwn || query !== '') ? `${page}${query}` : null;
}
