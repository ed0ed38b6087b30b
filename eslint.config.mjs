// @ts-check
// What oxlint has no rule for; everything else is in .oxlintrc.json.
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

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
    // Where Excel is asked, and where words for people could stand.
    files: ['src/{excel,export,model,taskpane}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
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
    },
  },
  { files: SPOKEN, rules: { 'no-restricted-syntax': ['error', ...TEXT_OF_ITS_OWN] } },
  { files: WRITTEN, rules: { 'no-restricted-syntax': ['error', ...TEXT_BESIDE_FORMULAS] } },
);
