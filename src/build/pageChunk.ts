/** What the bundler tells of a module. */
interface ModuleContext {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Every module that `entry` cannot start without. */
function staticImports(entry: string, context: ModuleContext): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Puts everything the first page needs into one script: left alone, the bundler cuts a piece for each
 * module that a mode shares with it, and the page would fetch them one after the other.
 */
export function pageChunk(entry: string) {
  let modules: ReadonlySet<string> | undefined;
  return {
    debugName: 'page',
    name: (id: string, context: ModuleContext): string | null => {
      modules ??= staticImports(entry, context);
      return modules.has(id) ? 'page' : null;
    },
  };
}
