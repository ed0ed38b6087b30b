import { cellAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import { blank, formula, headerRow, words } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { Places } from '../places/places.js';
import { bothTables, oneCell, referenceTo, sectionBlock, sheetHead } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import type { Block, Format, ModelCell, ModelChart, ModelSheet } from '../page/sheet.js';
import { lastRowIsTotal, spilled } from '../page/spill-block.js';

/** Columns between the steps and the bars of their chart. */
const GAP = 1;

const STEP_FORMATS: readonly Format[] = ['text', 'price', 'price'];
const INVOICE_FORMATS: readonly Format[] = ['text', 'count', 'text', 'quote', 'money'];
/** Where an offer that is chosen may be in a currency of its own. */
const OWN_INVOICE_FORMATS: readonly Format[] = ['text', 'count', 'text', 'amount', 'amount'];
const CHANNEL_FORMATS: readonly Format[] = ['text', 'count', 'count', 'money', 'price', 'money'];

/** One offer from its sticker price to what a resolution costs, with its invoice and its cost by channel. */
export function bridgeSheet(draft: ModelDraft, { bridge, inputs }: Places): ModelSheet {
  const { steps, chartRow, invoice, channels } = bridge;
  const texts = draft.texts.bridge;
  const chosen = referenceTo(draft, 'inputs', inputs.chosen);
  const head = sheetHead(draft, {
    title: texts.title,
    help: texts.help,
  });
  const tables = bothTables(draft);
  return {
    key: 'bridge',
    name: draft.names.sheets.bridge,
    blocks: [
      ...head.blocks,
      oneCell({ row: 3, column: 0 }, formula(`=${chosen}`, 'section', 'text')),
      spilled(steps, `=METER.BRIDGE(${tables},${chosen})`, STEP_FORMATS, 'total'),
      ...onData(waterfallBlock(draft, steps)),
      sectionBlock(invoice.row - 2, texts.invoice.section, { help: texts.invoice.help }),
      spilled(
        invoice,
        `=METER.INVOICE(${tables},,${chosen})`,
        draft.isMixed ? OWN_INVOICE_FORMATS : INVOICE_FORMATS,
      ),
      sectionBlock(channels.row - 2, texts.channels.section, { help: texts.channels.help }),
      spilled(channels, `=METER.COST_BY_CHANNEL(${tables},${chosen})`, CHANNEL_FORMATS),
    ],
    tables: [],
    charts: [bridgeChart(draft, steps, chartRow)],
    validations: [],
    highlights: [...head.highlights, lastRowIsTotal(invoice), lastRowIsTotal(channels)],
    widths: [52, 16, 18, 16, 22, 16, 16, 16, 16],
    frozen: NOT_FROZEN,
    inputs: [],
    spills: [steps, invoice, channels],
    landscape: true,
  };
}

/** The bars of the chart: the sticker price and the last row stand on the axis, every other step on what went before. */
function waterfallBlock({ texts }: ModelDraft, steps: Area): Block {
  const { onTheChart, bars, steps: shortSteps } = texts.bridge.chart;
  const last = steps.rowCount - 1;
  const row = (index: number): ModelCell[] => {
    const change = cellAddress(steps.row + index, steps.column + 1);
    const running = cellAddress(steps.row + index, steps.column + 2);
    const bar = (text: string) => formula(text, 'result', 'price');
    const none = blank('result', 'price');
    const step = words(shortSteps[index - 1] ?? '', 'label');
    if (index === 1 || index === last) return [step, none, bar(`=${running}`), none, none];
    return [
      step,
      bar(`=MIN(${running},${running}-${change})`),
      none,
      bar(`=MAX(${change},0)`),
      bar(`=MAX(-${change},0)`),
    ];
  };
  const rows = Array.from({ length: last }, (_, index) => row(index + 1));
  return {
    row: steps.row,
    column: waterfallColumn(steps),
    cells: [headerRow([onTheChart, bars.below, bars.price, bars.adds, bars.takesOff]), ...rows],
  };
}

function waterfallColumn({ column, columnCount }: Area): number {
  return column + columnCount + GAP;
}

function bridgeChart({ texts }: ModelDraft, steps: Area, chartRow: number): ModelChart {
  const { title, step, cost, bars } = texts.bridge.chart;
  const body = belowHeader(steps);
  const labels = { ...body, column: waterfallColumn(steps) };
  // Totals in grey; what adds is dark and what takes off light where print has no colours.
  const colours = [7, 7, 1, 4];
  return {
    name: 'Meterwise bridge',
    kind: 'stackedColumn',
    title,
    categoryTitle: step,
    valueTitle: cost,
    series: [bars.below, bars.price, bars.adds, bars.takesOff].map((name, index) => ({
      name,
      categories: columnOf(labels, 0),
      values: columnOf(labels, index + 1),
      ...(index === 0 ? { invisible: true } : {}),
      colour: colours[index] ?? index,
    })),
    valueFormat: 'money',
    categoryFormat: 'text',
    legend: true,
    place: { row: chartRow, column: 0, rowCount: CHART_HEIGHT, columnCount: 5 },
  };
}

/** The last cell of the bridge: what a resolution costs with the chosen offer. */
export function bridgeEnd({ bridge: { steps } }: Places): { row: number; column: number } {
  return { row: steps.row + steps.rowCount - 1, column: steps.column + 2 };
}

/** The amounts of the invoice, its total included, as an address on Bridge. */
export function invoiceAmounts({ bridge: { invoice } }: Places): Area {
  return columnOf(belowHeader(invoice), 4);
}

/** The sessions of the channels, those of all included. */
export function channelSessions({ bridge: { channels } }: Places): Area {
  return columnOf(belowHeader(channels), 1);
}
