// @ts-check
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { FOLDERS, IMPORT_TABLE } from './tests/support/import-table.mjs';

/** @param {readonly string[]} names */
const oneOf = (names) => names.map((name) => name.replace(/[$.]/g, '\\$&')).join('|');

/**
 * @param {readonly string[]} folders below src/lib, by alias or by a way up
 * @param {string} up
 */
const folderPattern = (folders, up) =>
  `^(?:\\$lib/|${up}(?:src/)?(?:lib/)?)(?:${oneOf(folders)})(?:/|\\.|$)`;

/** @param {readonly string[]} names everything that is neither ours nor one of these packages */
const otherPackages = (names) =>
  `^(?!\\.|\\$lib(?:/|$)${names.length === 0 ? '' : `|(?:${oneOf(names)})(?:[/:]|$)`})`;

/**
 * One block a folder: what it may not import.
 *
 * @param {string} folder
 * @param {import('./tests/support/import-table.mjs').Rule} rule
 */
function importBlock(folder, rule) {
  const up = folder === 'src/lib/tables' ? './' : '(?:\\.\\./)+';
  const own = folder.replace('src/lib/', '');
  const hidden = FOLDERS.filter(
    (name) => name !== own && !rule.values.includes(name) && !rule.types.includes(name)
  );
  const packageTypes = rule.packageTypes ?? [];
  const patterns = [
    // A pattern of no names at all would match every way up.
    ...(hidden.length === 0
      ? []
      : [{ regex: folderPattern(hidden, up), message: `${folder} must not know this part.` }]),
    ...(folder === 'scripts'
      ? []
      : [{ regex: '(?:^|/)scripts/', message: 'The site never imports from scripts/.' }])
  ];
  const typePatterns = [];
  if (rule.types.length > 0) typePatterns.push(folderPattern(rule.types, up));
  if (packageTypes.length > 0) typePatterns.push(`^(?:${oneOf(packageTypes)})(?:/|$)`);
  if (!rule.anyPackage)
    patterns.push({
      regex: otherPackages([...rule.packages, ...packageTypes]),
      message: `${folder} must not depend on this package.`
    });
  return {
    files: folder === 'src/lib/tables' ? ['src/lib/tables.ts'] : [`${folder}/**/*.{ts,svelte}`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            ...typePatterns.map((regex) => ({
              regex,
              message: `${folder} may use types of it only: import type.`,
              allowTypeImports: true
            }))
          ]
        }
      ]
    }
  };
}

export default tseslint.config(
  {
    ignores: [
      'build/',
      'coverage/',
      'static/',
      'test-results/',
      '.svelte-kit/',
      '.cache/',
      'src/lib/paraglide/',
      'src/messages/'
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'object-shorthand': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A union of texts says the same and weighs nothing.'
        }
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
      ],
      // Links go through `hrefOf`, which knows base path and language.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['playwright.config.ts', 'src/service-worker.ts'] },
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } }
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' }
  },
  ...Object.entries(IMPORT_TABLE).map(([folder, rule]) => importBlock(folder, rule)),
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  },
  {
    // Plain JavaScript that runs before anything is installed; types stand in comments.
    files: ['**/*.js', '**/*.mjs'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' }
  }
);
