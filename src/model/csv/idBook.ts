interface Entry {
  readonly id: string;
  readonly name: string | undefined;
}

/** Makes ids for names in the order in which they occur. The same key always gets the same id. */
export interface IdBook {
  readonly entries: readonly Entry[];
  /** The id for `key`; a new one, made from `name`, if the key is new. Default of `name`: the key. */
  idOf(
    key: string,
    name?: string,
  ): { readonly id: string; readonly index: number; readonly isNew: boolean };
  nameOf(id: string | undefined): string | undefined;
}

function toSlug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}

/**
 * An empty book of ids.
 *
 * @param prefix begins the ids of names that give no id of their own: `speaker-1`. If it begins with a capital letter,
 *   all ids are numbered: `S1`
 */
export function createIdBook(prefix: string): IdBook {
  const indexes = new Map<string, number>();
  const entries: Entry[] = [];
  const names = new Map<string, string | undefined>();
  const isNumbered = /^[A-Z]/.test(prefix);

  function freeId(name: string): string {
    if (isNumbered) return `${prefix}${entries.length + 1}`;
    const slug = toSlug(name);
    if (slug !== '' && !names.has(slug)) return slug;
    let number = entries.length + 1;
    while (names.has(`${prefix}-${number}`)) number += 1;
    return `${prefix}-${number}`;
  }

  return {
    entries,
    idOf(key, name = key) {
      const known = indexes.get(key);
      const at = known ?? entries.length;
      if (known === undefined) {
        const id = freeId(name);
        indexes.set(key, at);
        names.set(id, name);
        entries.push({ id, name });
      }
      return { id: entries[at]?.id ?? '', index: at, isNew: known === undefined };
    },
    nameOf: (id) => (id === undefined ? undefined : names.get(id)),
  };
}
