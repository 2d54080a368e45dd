interface Entry {
  readonly id: string;
  readonly name: string | undefined;
}

/** Ids for names, made up as the names come: the same name always has the same id. */
export interface IdBook {
  readonly entries: readonly Entry[];
  /** The id of what `key` stands for; a new one where the key is new. */
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

/** @param prefix what an id begins with where its name gives none; a capital letter numbers all of them: `S1` */
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
