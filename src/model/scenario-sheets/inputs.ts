import { cellAddress, fixedAddress } from '../../reference/address.js';
import { belowHeader, columnOf, type CellPosition } from '../../reference/area.js';
import { blank, formula, headerRow, number, quoted, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import { inputAt } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { inCaseShown } from '../parts/case-shown.js';
import { besideRates, type Places } from '../places/places.js';
import { referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Format, ModelCell, ModelSheet, NamedInput, Validation } from '../page/sheet.js';
import { headersOf, tableBlocks, tableParts } from '../parts/table-sheet.js';
import { channelSessions } from '../parts/channel-sessions.js';
import { tableColumn } from '../parts/table-column.js';

/** The column in which settings have their units, and how wide the longest of these is in any language. */
const UNITS = 2;
const UNITS_WIDTH = 22;

/** The buyer's side: settings of the model, the traffic, and what its channels come to together. */
export function inputsSheet(draft: ModelDraft, places: Places): ModelSheet {
  const { inputs } = places;
  const texts = draft.texts.inputs;
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const table = tableParts(draft.texts, draft.names.tables.traffic, inputs.traffic, draft.trafficCells);
  return {
    key: 'inputs',
    name: draft.names.sheets.inputs,
    blocks: [
      ...head.blocks,
      sectionBlock(inputs.settingsRow, texts.settings.section),
      { row: inputs.settingsRow + 1, column: 0, cells: settingRows(draft, places) },
      sectionBlock(inputs.blendedRow, texts.together.section),
      { row: inputs.blendedRow + 1, column: 0, cells: blendedRows(draft, places) },
      sectionBlock(inputs.traffic.row - 2, texts.traffic),
      ...tableBlocks(draft.texts, inputs.traffic, draft.trafficCells, {
        formulaAt: (row, header) => inCaseShown(draft, places, inputAt(draft, row, header)),
      }),
    ],
    tables: table.tables,
    charts: [],
    validations: [...settingValidations(draft, places), ...table.validations],
    highlights: head.highlights,
    widths: headersOf(draft.trafficCells).map((header, column) =>
      Math.max(tableColumn(draft.texts, header).width, column === UNITS ? UNITS_WIDTH : 0),
    ),
    frozen: NOT_FROZEN,
    named: settingCells(draft, places),
    inputs: [
      ...settingCells(draft, places).map(({ row, column }) => ({
        row,
        column,
        rowCount: 1,
        columnCount: 1,
      })),
      belowHeader(inputs.traffic),
    ],
    spills: [],
    landscape: true,
  };
}

function settingCells(draft: ModelDraft, { inputs }: Places): NamedInput[] {
  const named = (id: string, place: CellPosition): NamedInput => ({ list: 'settings', id, ...place });
  return [
    named('ratesFrom', inputs.ratesFrom),
    named('ratesTo', inputs.ratesTo),
    ...(draft.has('bridge') ? [named('chosenOffer', inputs.chosen)] : []),
  ];
}

function settingRows(draft: ModelDraft, places: Places): ModelCell[][] {
  const { inputs: texts, inputWords } = draft.texts;
  const { settings } = texts;
  const { headers, words: labels } = inputWords.settings;
  return [
    headerRow([...headers, texts.unit, texts.whatItDoes]),
    ...rateRows(draft, places),
    settingRow(
      settings.currency,
      words(draft.currency ?? settings.notStated, 'result'),
      settings.code,
      settings.currencyFollows,
    ),
    ...(draft.has('bridge')
      ? [
          settingRow(
            labels.chosenOffer,
            words(draft.settings.chosenOffer, 'input'),
            settings.offer,
            settings.chooseFromList,
          ),
        ]
      : []),
  ];
}

/** The resolution rates that the curves on Compare try; they wait for it where it is not written. */
function rateRows(draft: ModelDraft, { inputs, compare }: Places): ModelCell[][] {
  const address = ({ row, column }: { row: number; column: number }) => cellAddress(row, column);
  const counted = referenceTo(draft, 'compare', besideRates(compare.rates));
  const step = `=(${address(inputs.ratesTo)}-${address(inputs.ratesFrom)})/(ROWS(${counted})-1)`;
  const { inputs: texts, inputWords } = draft.texts;
  const { settings, shareOfSessions: unit } = texts;
  const { words: labels } = inputWords.settings;
  const rate = (value: number) => number(value, 'input', 'percent');
  const isUsed = draft.has('compare');
  return [
    settingRow(
      labels.ratesFrom,
      rate(draft.settings.ratesFrom),
      unit,
      isUsed ? settings.lowestRate : settings.lowestRateLater,
    ),
    settingRow(labels.ratesTo, rate(draft.settings.ratesTo), unit, settings.highestRate),
    settingRow(
      settings.step,
      isUsed ? formula(step, 'result', 'percent') : blank('result', 'percent'),
      unit,
      settings.stepFollows,
    ),
  ];
}

function settingRow(label: string, cell: ModelCell, unit: string, note: string): ModelCell[] {
  return [words(label, 'label'), cell, words(unit, 'unit'), words(note, 'source')];
}

function settingValidations(draft: ModelDraft, places: Places): Validation[] {
  const { inputs } = places;
  const one = { rowCount: 1, columnCount: 1 };
  const texts = draft.texts.inputs;
  const share = (name: string, place: { row: number; column: number }): Validation => ({
    ...place,
    ...one,
    kind: 'number',
    from: 0,
    to: 1,
    message: texts.isAShare(name),
  });
  const chosen: Validation = {
    ...inputs.chosen,
    ...one,
    kind: 'list',
    values: draft.offers.map(({ name }) => name),
    reference: offerNames(draft, places),
    message: texts.chooseAnOffer,
  };
  return [
    ...(draft.has('bridge') ? [chosen] : []),
    share(texts.settings.lowestRateName, inputs.ratesFrom),
    share(texts.settings.highestRateName, inputs.ratesTo),
  ];
}

/** Cells with the offers' names: the list on Compare, or else the table itself, which may name one more than once. */
function offerNames(draft: ModelDraft, { compare, offers }: Places): string {
  if (draft.has('compare')) return referenceTo(draft, 'compare', compare.list);
  const names = belowHeader(columnOf(offers.table, headersOf(draft.offerCells).indexOf('Offer')));
  return referenceTo(draft, 'offers', names);
}

/** Sums over the table's columns: a ratio of sums, never an average of ratios. */
function blendedRows(draft: ModelDraft, { inputs }: Places): ModelCell[][] {
  const table = draft.names.tables.traffic;
  const texts = draft.texts.inputs;
  const own = texts.together;
  const column = (header: string) => `${table}[${header}]`;
  const sessions = channelSessions(draft);
  const all = fixedAddress(inputs.sessions.row, inputs.sessions.column);
  const resolved = fixedAddress(inputs.sessions.row + 1, inputs.sessions.column);
  const [mean, rate] = [column('Interactions per session'), column('Resolution rate')];
  const row = (
    { label, how }: { readonly label: string; readonly how: string },
    text: string,
    format: Format,
    unit: string,
  ): ModelCell[] => [
    words(label, 'label'),
    formula(text, 'result', format),
    words(unit, 'unit'),
    words(how, 'source'),
  ];
  return [
    headerRow(own.headers),
    row(own.sessions, `=SUMPRODUCT(${sessions})`, 'count', own.aMonth),
    row(own.resolutions, `=SUMPRODUCT(${sessions},${rate})`, 'count', own.aMonth),
    row(
      own.interactions,
      `=IF(COUNT(${mean})<COUNT(${rate}),${quoted(own.notStated)},IF(${all}=0,${quoted(own.noSessions)},SUMPRODUCT(${sessions},${mean})/${all}))`,
      'decimal',
      own.replies,
    ),
    row(
      own.rate,
      `=IF(${all}=0,${quoted(own.noSessions)},${resolved}/${all})`,
      'percent',
      texts.shareOfSessions,
    ),
  ];
}
