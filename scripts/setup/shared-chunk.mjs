// Modules that several pages need travel in one file: a request each would cost more than their bytes.

/** Pages that must need a module before all of them share it. */
const PAGES = 4;

/**
 * Which modules the pages of a site share: those the entry and the layout need, and those of several pages. Only what
 * is imported at once counts; what is fetched on demand stays by itself.
 *
 * @param {Iterable<string>} entries every entry of the build
 * @param {(id: string) => readonly string[]} importsOf what a module imports at once
 * @returns {ReadonlySet<string>}
 */
export function sharedModules(entries, importsOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  /** @type {Set<string>} */
  const shared = new Set();
  for (const entry of entries) {
    const reached = new Set([entry]);
    for (const id of reached) for (const next of importsOf(id)) reached.add(next);
    reached.delete(entry);
    const isEverywhere = !/\/nodes\/\d+\.js$/.test(entry) || /\/nodes\/0\.js$/.test(entry);
    for (const id of reached) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (isEverywhere || (counts.get(id) ?? 0) >= PAGES) shared.add(id);
    }
  }
  return shared;
}

/**
 * Puts the modules that pages share into one chunk of the browser's build.
 *
 * @returns {import('vite').Plugin}
 */
export function sharedChunk() {
  /** @type {ReadonlySet<string>} */
  let shared = new Set();
  return {
    name: 'shared-chunk',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const entries = ids.filter((id) =>
        /\/generated\/client[^/]*\/(app|nodes\/\d+)\.js$/.test(id)
      );
      shared = sharedModules(entries, (id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
    outputOptions(options) {
      return {
        ...options,
        advancedChunks: {
          groups: [{ name: (/** @type {string} */ id) => (shared.has(id) ? 'shared' : null) }]
        }
      };
    }
  };
}
