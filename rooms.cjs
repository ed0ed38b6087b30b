// @ts-check
/**
 * Who may import whom: the one table, enforced by dependency-cruiser (`npm run check:rooms`).
 * A room is a folder of src; beside itself it may import the rooms named here and nothing else.
 */

/** @type {Record<string, string[]>} */
const ROOMS = {
  core: [],
  messages: ['core'],
  reference: [],
  model: ['core', 'messages', 'reference'],
  native: ['core', 'reference', 'model'],
  functions: ['core'],
  excel: ['core', 'messages', 'reference', 'model', 'native'],
  export: ['core', 'messages', 'reference', 'model', 'native'],
  reader: ['core', 'export'],
  warehouse: ['core', 'reader'],
  taskpane: ['core', 'messages', 'reference', 'excel', 'export', 'reader', 'warehouse'],
  workbench: ['reference'],
};

/** The one file through which the task pane reaches Excel. */
const EXCEL_DOOR = 'src/excel/workbook.ts';

/**
 * The packages that a room may import. A package is a debt: each has its reason in docs/decisions.
 * @type {Record<string, string[]>}
 */
const PACKAGES = {
  core: ['decimal.js'],
  export: ['fflate'],
  taskpane: ['react', 'react-dom', '@fluentui/react-components'],
  workbench: ['@univerjs/'],
};

/** The one room of core that may import decimal.js. */
const EXACT = 'src/core/exact/';

/**
 * The rooms of core in the order of the spine: a room imports itself and the rooms before it, never one after it.
 * phrase holds the core's own words; evidence is what is measured on messages; grid is what tables and cells are before they mean anything, shape what documents are; curve stands before terms, whose
 * tariffs compile to it; file is a scenario as text that outlives the program;
 * contract is what the functions take.
 */
const SPINE = [
  'memo',
  'phrase',
  'exact',
  'fault',
  'grid',
  'shape',
  'stats',
  'traffic',
  'meter',
  'curve',
  'terms',
  'invoice',
  'metric',
  'scenario',
  'file',
  'catalogue',
  'study',
  'evidence',
  'contract',
  'report',
];

/**
 * The rooms inside a room: folders that a user could name, and which of them each may import. What stands in the room
 * itself, beside the folders, is its door and may import all of them; no folder imports the door.
 * @type {Record<string, Record<string, string[]>>}
 */
const INNER = {
  'core/scenario': {
    tables: [],
    quote: [],
    levers: [],
    ranking: ['tables', 'quote'],
    assumptions: ['tables', 'ranking'],
    edit: ['tables', 'ranking', 'assumptions'],
    'what-if': ['tables', 'levers', 'edit'],
    differences: ['tables', 'ranking', 'assumptions'],
    cases: ['tables', 'assumptions', 'edit'],
    claims: ['tables', 'ranking'],
  },
  'core/study': {
    'break-even': [],
    sensitivity: [],
    simulation: [],
    time: ['break-even'],
    negotiate: ['time'],
    clauses: ['time'],
  },
  excel: {
    host: [],
    cells: [],
    formulas: ['host', 'cells'],
    draw: ['cells'],
    kept: ['host'],
    tables: ['host', 'cells', 'draw', 'kept'],
    sheets: ['host', 'cells', 'draw', 'kept', 'tables'],
    convert: ['host', 'cells', 'formulas', 'draw', 'kept'],
    explain: ['host', 'cells', 'formulas', 'tables'],
  },
  model: {
    page: [],
    figures: ['page'],
    places: ['page', 'figures'],
    parts: ['page', 'figures', 'places'],
    'scenario-sheets': ['page', 'figures', 'places', 'parts'],
    'time-sheets': ['page', 'figures', 'places', 'parts'],
    'risk-sheets': ['page', 'figures', 'places', 'parts'],
    'evidence-sheets': ['page', 'figures', 'places', 'parts'],
    decision: ['page', 'figures', 'places', 'parts'],
    data: ['page', 'figures', 'parts'],
    checks: [
      'page',
      'figures',
      'places',
      'parts',
      'scenario-sheets',
      'time-sheets',
      'risk-sheets',
      'decision',
    ],
  },
  taskpane: {
    format: [],
    store: ['format'],
    simulation: ['store'],
    measuring: [],
    parts: ['format'],
    hooks: ['format', 'store'],
    screens: ['format', 'store', 'simulation', 'measuring', 'parts', 'hooks'],
    app: ['format', 'store', 'parts', 'hooks', 'screens'],
    styles: [],
  },
};

module.exports = { ROOMS, EXCEL_DOOR, PACKAGES, EXACT, SPINE, INNER };
