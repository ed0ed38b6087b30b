import { cellAddress, fixedAddress } from '../../reference/address.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { INPUT_LISTS, SETTINGS } from '../page/choices.js';
import type { Draft } from '../figures/draft.js';
import { besideRates, type Places } from '../places/places.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Format, ModelCell, ModelSheet, Validation } from '../page/sheet.js';
import { headersOf, tableBlocks, tableParts } from '../parts/table-sheet.js';
import { tableColumn } from '../parts/table-column.js';

/** The buyer's side: settings of the model, the traffic, and what its channels come to together. */
export function inputsSheet(draft: Draft, places: Places): ModelSheet {
  const { inputs } = places;
  const head = sheetHead(draft, {
    title: 'Inputs',
    help: 'Your traffic and the settings of this model. Change the blue figures; everything else follows.',
  });
  const table = tableParts(draft.names.tables.traffic, inputs.traffic, draft.trafficCells);
  return {
    key: 'inputs',
    name: draft.names.sheets.inputs,
    blocks: [
      ...head.blocks,
      sectionBlock(inputs.settingsRow, 'Settings'),
      { row: inputs.settingsRow + 1, column: 0, cells: settingRows(draft, places) },
      sectionBlock(inputs.blendedRow, 'All channels together'),
      { row: inputs.blendedRow + 1, column: 0, cells: blendedRows(draft, places) },
      sectionBlock(
        inputs.traffic.row - 2,
        'Traffic: one row per channel, for one month; blank rows are ignored',
      ),
      ...tableBlocks(inputs.traffic, draft.trafficCells),
    ],
    tables: table.tables,
    charts: [],
    validations: [...settingValidations(draft, places), ...table.validations],
    highlights: head.highlights,
    widths: headersOf(draft.trafficCells).map((header) => tableColumn(header).width),
    frozen: { rows: 3, columns: 1 },
    inputs: [
      ...settingCells(draft, places).map((place) => ({ ...place, rowCount: 1, columnCount: 1 })),
      belowHeader(inputs.traffic),
    ],
    spills: [],
    landscape: true,
  };
}

function settingCells(draft: Draft, { inputs }: Places) {
  return [...(draft.has('bridge') ? [inputs.chosen] : []), inputs.ratesFrom, inputs.ratesTo];
}

function settingRows(draft: Draft, places: Places): ModelCell[][] {
  return [
    headerRow([...INPUT_LISTS.settings.headers, 'Unit', 'What it does']),
    ...rateRows(draft, places),
    settingRow(
      'Currency',
      words(draft.currency ?? NO_CURRENCY, 'result'),
      'code',
      'As the offers say; update the model after changing it there',
    ),
    ...(draft.has('bridge')
      ? [
          settingRow(
            SETTINGS.chosenOffer,
            words(draft.settings.chosenOffer, 'input'),
            'offer',
            'Choose one from the list',
          ),
        ]
      : []),
  ];
}

const NO_CURRENCY = 'not stated';

/** The resolution rates that the curves on Compare try; they wait for it where it is not written. */
function rateRows(draft: Draft, { inputs, compare }: Places): ModelCell[][] {
  const address = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);
  const counted = referenceTo(draft, 'compare', besideRates(compare.rates));
  const step = `=(${address(inputs.ratesTo)}-${address(inputs.ratesFrom)})/(ROWS(${counted})-1)`;
  const unit = 'share of sessions';
  const rate = (value: number) => number(value, 'input', 'percent');
  const isUsed = draft.has('compare');
  const lowest = 'The lowest rate that the curves on Compare try';
  return [
    settingRow(
      SETTINGS.ratesFrom,
      rate(draft.settings.ratesFrom),
      unit,
      isUsed ? lowest : 'For the curves of a comparison, once there is one',
    ),
    settingRow(SETTINGS.ratesTo, rate(draft.settings.ratesTo), unit, 'The highest'),
    settingRow(
      'Step (calculated)',
      isUsed ? formula(step, 'result', 'percent') : blank('result', 'percent'),
      unit,
      'Follows from the two',
    ),
  ];
}

function settingRow(label: string, cell: ModelCell, unit: string, note: string): ModelCell[] {
  return [words(label, 'label'), cell, words(unit, 'unit'), words(note, 'source')];
}

function settingValidations(draft: Draft, places: Places): Validation[] {
  const { inputs } = places;
  const one = { rowCount: 1, columnCount: 1 };
  const share = (name: string, place: { row: number; column: number }): Validation => ({
    ...place,
    ...one,
    kind: 'number',
    from: 0,
    to: 1,
    message: `${name} is a share between 0 and 1: enter 65% or 0.65.`,
  });
  const chosen: Validation = {
    ...inputs.chosen,
    ...one,
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: offerNames(draft, places),
    message: 'Choose one of the offers.',
  };
  return [
    ...(draft.has('bridge') ? [chosen] : []),
    share('The lowest resolution rate', inputs.ratesFrom),
    share('The highest resolution rate', inputs.ratesTo),
  ];
}

/** Cells with the offers' names: the list on Compare, or else the table itself, which may name one more than once. */
function offerNames(draft: Draft, { compare, offers }: Places): string {
  if (draft.has('compare')) return referenceTo(draft, 'compare', compare.list);
  const names = belowHeader(columnOf(offers.table, headersOf(draft.offerCells).indexOf('Offer')));
  return referenceTo(draft, 'offers', names);
}

/** Sums over the table's columns: a ratio of sums, never an average of ratios. */
function blendedRows(draft: Draft, { inputs }: Places): ModelCell[][] {
  const table = draft.names.tables.traffic;
  const column = (header: string) => `${table}[${header}]`;
  const headers = headersOf(draft.trafficCells);
  const sessions = sessionsOf(column, headers);
  const all = fixedAddress(inputs.sessions.row, inputs.sessions.column);
  const resolved = fixedAddress(inputs.sessions.row + 1, inputs.sessions.column);
  const [mean, rate] = [column('Interactions per session'), column('Resolution rate')];
  const row = (label: string, text: string, format: Format, unit: string, how: string): ModelCell[] => [
    words(label, 'label'),
    formula(text, 'result', format),
    words(unit, 'unit'),
    words(how, 'source'),
  ];
  return [
    headerRow(['Figure', 'Value', 'Unit', 'How']),
    row('Sessions', `=SUMPRODUCT(${sessions})`, 'count', 'a month', 'Sum over the channels'),
    row('Resolutions', `=SUMPRODUCT(${sessions},${rate})`, 'count', 'a month', 'Sessions × resolution rate'),
    row(
      'Interactions per session (μ)',
      `=IF(COUNT(${mean})<COUNT(${rate}),"not stated",IF(${all}=0,"no sessions",SUMPRODUCT(${sessions},${mean})/${all}))`,
      'decimal',
      'AI replies',
      'Weighted by sessions; a channel may have a histogram in its place',
    ),
    row(
      'Resolution rate (ρ)',
      `=IF(${all}=0,"no sessions",${resolved}/${all})`,
      'percent',
      'share of sessions',
      'Resolutions ÷ sessions',
    ),
  ];
}

/** Sessions of each channel: as given, else contacts × involvement rate (all of them where it is blank). */
function sessionsOf(column: (header: string) => string, headers: readonly string[]): string {
  const own = column('Sessions');
  if (!headers.includes('Contacts')) return own;
  const [contacts, involvement] = [column('Contacts'), column('Involvement rate')];
  const engaged = headers.includes('Involvement rate')
    ? `${contacts}*(${involvement}+(${involvement}=0))`
    : contacts;
  return `${own}+(${own}=0)*${engaged}`;
}
