// @ts-check
/**
 * Who may import whom. ESLint enforces it while writing, `tests/policy.test.ts` repeats it on what is there
 * (dynamic imports too). `values` may be imported as they are, `types` only with `import type`;
 * `packages` and `packageTypes` are names, with everything below them. A folder always sees itself.
 *
 * @typedef {object} Rule
 * @property {readonly string[]} values folders (or files) of src/lib
 * @property {readonly string[]} types folders of which only types may be used
 * @property {readonly string[]} packages
 * @property {readonly string[]} [packageTypes]
 * @property {boolean} [anyPackage] true where the packages are limited in another way
 */

/** Everything below src/lib that is named in the table. */
export const FOLDERS = /** @type {const} */ ([
  'domain',
  'set',
  'format',
  'tables',
  'data',
  'intake',
  'reader',
  'drawing',
  'charts',
  'export',
  'panels',
  'state',
  'components',
  'server',
  'paraglide',
  'assets'
]);

/** @type {Readonly<Record<string, Rule>>} */
export const IMPORT_TABLE = {
  'src/lib/domain': { values: [], types: [], packages: [] },
  // What the province of this site is called, and what its resolution counts.
  'src/lib/set': { values: [], types: ['domain'], packages: [] },
  'src/lib/format': { values: ['domain', 'paraglide'], types: [], packages: [] },
  'src/lib/tables': { values: [], types: ['domain'], packages: [] },
  'src/lib/data': {
    values: ['tables'],
    types: ['domain'],
    packages: ['@duckdb/duckdb-wasm', 'apache-arrow', 'hyparquet', 'hyparquet-writer']
  },
  // Pure but for its readers, one library each (Parquet is read in data); a worker and a command use it alike.
  'src/lib/intake': {
    values: ['domain', 'format', 'set', 'tables', 'data'],
    types: [],
    packages: ['fflate', 'hucre', 'papaparse']
  },
  // Reads reports in words; files through one library each. A worker and a command use it alike.
  'src/lib/reader': {
    values: ['domain', 'format', 'intake'],
    types: [],
    packages: ['fflate', 'saxes', 'pdfjs-dist']
  },
  // One measure of text, one wrapping, what is drawn, and what writes it: before it is a picture of anything.
  'src/lib/drawing': {
    values: [],
    types: ['domain'],
    packages: ['opentype.js', 'pdfkit', 'uqr'],
    packageTypes: ['echarts', 'zrender']
  },
  'src/lib/charts': {
    values: ['domain', 'format', 'drawing', 'paraglide'],
    types: [],
    packages: [],
    packageTypes: ['echarts']
  },
  // One library a file: the policy test counts them. Of the data its hash, for the policy inside a page that is a file.
  'src/lib/export': {
    values: ['format', 'data', 'drawing', 'assets', 'paraglide'],
    types: ['domain', 'charts'],
    packages: [],
    anyPackage: true
  },
  // What a reader looks at and takes away, as plain data: asked for by pages, menus, decks and files alike.
  'src/lib/panels': {
    values: [
      'domain',
      'format',
      'set',
      'tables',
      'data',
      'intake',
      'reader',
      'drawing',
      'charts',
      'export',
      'paraglide'
    ],
    types: [],
    packages: [],
    packageTypes: ['echarts']
  },
  'src/lib/state': {
    values: [
      'domain',
      'format',
      'set',
      'data',
      'intake',
      'reader',
      'export',
      'panels',
      'paraglide'
    ],
    types: [],
    packages: ['svelte', '$app', 'idb']
  },
  'src/lib/components': {
    // Of the domain its words and marks (a status' label and icon); of the application where the reader is.
    values: [
      'domain',
      'format',
      'set',
      'drawing',
      'charts',
      'export',
      'panels',
      'state',
      'paraglide',
      'assets'
    ],
    types: [],
    packages: ['svelte', 'bits-ui', 'tabbable', 'echarts', '$app']
  },
  'src/lib/server': {
    // Pages are drawn while they are built: the only other place that draws.
    values: ['tables', 'data', 'drawing', 'charts', 'domain'],
    types: [],
    packages: ['node', '@duckdb/node-api', '@napi-rs/canvas', 'echarts']
  },
  'src/routes': {
    values: [
      'domain',
      'format',
      'set',
      'tables',
      'data',
      'intake',
      'reader',
      'drawing',
      'charts',
      'export',
      'panels',
      'state',
      'components',
      'server',
      'paraglide',
      'assets'
    ],
    types: [],
    packages: ['svelte', '$app', '@sveltejs/kit', 'papaparse']
  },
  scripts: {
    values: ['domain', 'set', 'tables', 'server', 'intake', 'reader'],
    types: [],
    packages: [],
    anyPackage: true
  }
};

/** Packages with one home: the file (or the folder, for exactly one file in it) that may import them. */
export const HOMES = /** @type {const} */ ({
  '@duckdb/node-api': 'src/lib/server/native.ts',
  '@napi-rs/canvas': 'src/lib/server/picture-png.ts',
  '@duckdb/duckdb-wasm': 'src/lib/data/',
  'apache-arrow': 'src/lib/data/',
  hyparquet: 'src/lib/data/',
  'hyparquet-writer': 'src/lib/data/',
  echarts: 'src/lib/components/'
});
