// @ts-check
const { EXACT, EXCEL_DOOR, INNER, PACKAGES, ROOMS, SPINE } = require('./rooms.cjs');

const anyOf = (/** @type {string[]} */ names) => names.join('|');
const escaped = (/** @type {string} */ text) => text.replace(/[.]/g, '\\.');

/** A room imports only what its row of the table names. */
const rooms = Object.entries(ROOMS).map(([room, others]) => ({
  name: `${room}-imports`,
  comment:
    `${room} imports ${others.length > 0 ? others.join(' and ') : 'no other room'} (rooms.cjs). ` +
    'Move the code to the room that owns the idea, or pass the value in as an argument.',
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${anyOf([room, ...others])})/` },
}));

/** Only these packages reach the product. */
const packages = Object.keys(ROOMS).map((room) => ({
  name: `${room}-packages`,
  comment: `${room} may import ${(PACKAGES[room] ?? ['no package']).join(', ')} (rooms.cjs). A new package needs a decision in docs/decisions.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
    pathNot: anyOf([
      '^package\\.json$',
      ...(PACKAGES[room] ?? []).map((name) => `node_modules/${escaped(name)}`),
    ]),
  },
}));

/** Inside core nobody imports a room further down the spine. */
const spine = SPINE.map((room, index) => ({
  name: `core-${room}-looks-back`,
  comment:
    `core/${room} stands before ${SPINE.slice(index + 1).join(', ') || 'nothing'} on the spine (rooms.cjs). ` +
    'A type is declared in the room that produces it: move it back, or let the later room do the work.',
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/core/', pathNot: `^src/core/(${anyOf(SPINE.slice(0, index + 1))})/` },
}));

/** Inside a room a folder imports only the folders that its row of the table names. */
const inner = Object.entries(INNER).flatMap(([room, folders]) =>
  Object.entries(folders).map(([folder, others]) => ({
    name: `${room.replace('/', '-')}-${folder}-imports`,
    comment:
      `${room}/${folder} imports ${others.length > 0 ? others.join(' and ') : 'no other folder of its room'} (rooms.cjs). ` +
      'Move the code to the folder that owns the idea, or pass the value in as an argument.',
    severity: 'error',
    from: { path: `^src/${room}/${folder}/` },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/(${anyOf([folder, ...others])})/` },
  })),
);

/** A folder that the table does not name would be free to import anything. */
const unnamed = Object.entries(INNER).map(([room, folders]) => ({
  name: `${room.replace('/', '-')}-has-no-such-folder`,
  comment: `A folder of ${room} needs a row in INNER (rooms.cjs).`,
  severity: 'error',
  from: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/(${anyOf(Object.keys(folders))})/` },
  to: {},
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea, or hide a third: join them, or take the third out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-files',
      comment: 'This import leads nowhere: the file is missing or misspelt.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'decimals-in-exact',
      comment: 'Only core/exact imports decimal.js: take `dec` and its operations from there.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^${EXACT}` },
      to: { path: 'node_modules/decimal\\.js' },
    },
    {
      name: 'excel-through-its-door',
      comment: `The task pane reaches Excel through ${EXCEL_DOOR} only: export there what it needs.`,
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/excel/', pathNot: `^${escaped(EXCEL_DOOR)}$` },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Sources do not know their tests: move what both need into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    ...rooms,
    ...packages,
    ...spine,
    ...inner,
    ...unnamed,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
