// @ts-check
// Rules that need types are in .oxlintrc.json.
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const NAMED_ONLY = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a default export has a different name in every file that imports it.',
};

/** A clock, chance, a locale or a host in core would give two machines two results from the same cells. */
const IMPURE = [
  'Date',
  'Intl',
  'performance',
  'crypto',
  'process',
  'console',
  'window',
  'document',
  'navigator',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Office',
  'Excel',
  'CustomFunctions',
].map((name) => ({ name, message: 'Core is pure: take the value as an argument.' }));

const LOCALE_METHODS = ['toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'].map(
  (property) => ({
    property,
    message: 'Core has no locale: use the plain form.',
  }),
);

/** Where every text a person reads comes from a catalogue (src/messages). */
const SPOKEN = [
  'src/taskpane/app/**',
  'src/taskpane/screens/*.ts*',
  'src/taskpane/screens/assumptions/**',
  'src/taskpane/screens/claims/**',
  'src/taskpane/screens/compare/**',
  'src/taskpane/screens/derivation/**',
  'src/taskpane/screens/first-run/**',
  'src/taskpane/screens/forecast/**',
  'src/taskpane/screens/help/**',
  'src/taskpane/screens/risk/**',
  'src/taskpane/screens/functions/**',
  'src/taskpane/screens/insert/**',
  'src/taskpane/screens/measure/**',
  'src/taskpane/measuring/**',
  'src/taskpane/screens/offers/**',
  'src/taskpane/screens/scenarios/**',
  'src/taskpane/screens/settings/**',
  'src/taskpane/screens/traffic/**',
  'src/taskpane/parts/**',
  'src/taskpane/format/**',
  'src/taskpane/store/**',
  'src/taskpane/simulation/**',
];

const FROM_CATALOGUE = 'A text that a person reads comes from src/messages, in every language.';
/** Where a literal is no text of the product: paths, names of the file format (`as const`), what a developer reads. */
const NOT_READ = `:not(${[
  ...['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration', 'ExportAllDeclaration'],
  ...['MemberExpression', 'BinaryExpression', 'TSLiteralType', 'TSAsExpression'],
  ...['TSAsExpression > ArrayExpression', 'JSXAttribute[name.name="id"]'],
  ...['NewExpression[callee.name="Error"]', 'CallExpression[callee.name="assert"]'],
].join(', ')})`;
/** Two words that begin like a sentence or end like one, or a row of words. Ids such as `cost per resolution` are neither. */
const SENTENCE = String.raw`/^\p{Lu}\p{L}* \p{L}{2,}|\p{L}{2,} \p{L}{2,}.*[.?!:…]$|(\p{L}+ ){4,}/u`;
/** A piece of a text with figures in it. */
const PIECE = String.raw`/\p{L}{2,} \p{L}{2,} |^\p{Lu}\p{L}+ \p{L}|\p{Ll}{2,}[:.?!…]( |$)|^ \p{L}{3,}/u`;
/** Letters between tags, attributes that are read or read out, and sentences anywhere. */
const TEXT_OF_ITS_OWN = [
  String.raw`JSXText[value=/\p{L}/u]:not([value=/^\s*Meterwise\s*$/])`,
  String.raw`JSXAttribute[name.name=/^(title|label|aria-label|placeholder|hint|says|caption)$/] > Literal[value=/\p{L}/u]`,
  `${NOT_READ} > Literal:not(.key)[value=${SENTENCE}]`,
  `${NOT_READ} > TemplateLiteral:not(JSXAttribute[name.name="className"] *) > TemplateElement[value.raw=${PIECE}]`,
].map((selector) => ({ selector, message: FROM_CATALOGUE }));

/** Where sheets and files are made. Formulas and words that cells hold, the same in every language, stand there too. */
const WRITTEN = ['src/model/**', 'src/excel/**', 'src/export/**'];

/** Headers of tables, words that functions take and cells hold, figures of a scenario's record, names of sheets. */
const SAME_EVERYWHERE = [
  ...['Resolution rate', 'Interactions per session', 'Involvement rate', 'Handover share', 'Human cost'],
  ...['Resolution cap', 'Session cap', 'Tier mode', 'As of', 'Rank by'],
  ...['Effective cost per resolution', 'Cost per resolution', 'Monthly total', 'Price level', 'Total cost'],
  ...['Review months', 'Budgeted resolution rate', 'Guaranteed resolution rate', 'Guarantee months'],
  ...['Guarantee refund', 'Guarantee limit', 'Current platform cost', 'Handle time uplift', 'Handle minutes'],
  ...[
    'Fiscal year starts',
    'mmm yyyy',
    'Discount rate',
    'Realisation rate',
    'Busiest month',
    'Unit economics',
    'Business case',
    'Sheets in place',
    'Segoe UI',
  ],
].join('|');

/** Charts are found again by their names, which no one sees; assertions and errors of ours are for those who mend them. */
const TEXT_BESIDE_FORMULAS = [
  `:not(ImportDeclaration, ImportExpression, CallExpression[callee.name='assert'], NewExpression[callee.name='RangeError']) > Literal[value=/\\p{L}{2,} \\p{L}{2,}/u]:not([value=/^"?(${SAME_EVERYWHERE})"?$|^Meterwise /i])`,
  `TemplateElement[value.raw=/\\p{L}{2,} \\p{L}{2,}|\\p{L}{3,}[:.?!]? $|^ \\p{L}{3,}/u]:not([value.raw=/["[](${SAME_EVERYWHERE})["\\]]|^(Meterwise|cells|blank|series) $|^<[?]xml /i])`,
].map((selector) => ({ selector, message: FROM_CATALOGUE }));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-site/',
      'dist-workbench/',
      'site/',
      'test-output/',
      'coverage/',
      'bench/',
      'interop/',
      'warehouse/',
      'mutation/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', NAMED_ONLY],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Core has no chance of its own: take a seeded source.',
        },
        ...LOCALE_METHODS,
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      // A longer one is two ideas: a component with a hook or parts in it, a record of functions with modules of its own.
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The steps of one query are read as one text.
    files: ['src/warehouse/steps.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }] },
  },
  { files: SPOKEN, rules: { 'no-restricted-syntax': ['error', NAMED_ONLY, ...TEXT_OF_ITS_OWN] } },
  { files: WRITTEN, rules: { 'no-restricted-syntax': ['error', NAMED_ONLY, ...TEXT_BESIDE_FORMULAS] } },
  {
    files: ['src/functions/**/*.fn.ts'],
    rules: {
      // The reader of metadata takes ranges written any[][] only, and names functions as Excel does.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // Expected figures are written with all the digits of their source.
      'no-loss-of-precision': 'off',
    },
  },
  {
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
  {
    // What it hands to the page runs there.
    files: ['pictures/tour.cjs'],
    languageOptions: { globals: { document: 'readonly' } },
  },
  {
    files: ['src/workbench/frame/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
);
