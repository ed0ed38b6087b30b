import { budgetFigures } from '../figures/budget-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { monthFormat } from '../figures/month-cells.js';
import { formula, joined, quoted } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Expected, Format, ModelSheet } from '../page/sheet.js';
import { lastRowIsTotal, spilled } from '../page/spill-block.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, oneCell, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { assumption, assumptionCells, startOf } from '../parts/studied.js';
import type { Places } from '../places/places.js';
import { bridgeBlock, budgetCharts, expectedBridge } from './budget-charts.js';
import { budgetChecks } from './budget-checks.js';

const AMOUNTS = 8;

/** Months that are over against their plan, what made the difference, and how the rest of the months goes on. */
export function budgetSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.budget;
  const texts = draft.texts.budget;
  const studied = assumptionCells(draft, places, 'studied');
  const view = assumptionCells(draft, places, 'view');
  const head = checkedHead(texts.title, texts.help, `=${joined(texts.shown, studied, view)}`);
  const checks = sheetChecks(draft.texts, own.checksRow, budgetChecks(draft, places, budgetFigures(draft)));
  return {
    key: 'budget',
    name: draft.names.sheets.budget,
    blocks: [
      ...head.blocks,
      oneCell(own.none, formula(noneFormula(draft, places), 'key', 'text')),
      sectionBlock(own.chartsRow, texts.charts),
      sectionBlock(own.variance.row - 2, texts.variance.section, { help: texts.variance.help }),
      spilled(own.variance, `=${varianceCall(draft, places)}`, varianceFormats(draft)),
      sectionBlock(own.bridge.row - 2, texts.bridge.section, { help: texts.bridge.help }),
      bridgeBlock(draft, places),
      sectionBlock(own.outlook.row - 2, texts.outlook.section, { help: texts.outlook.help }),
      spilled(own.outlook, `=${outlookCall(draft, places)}`, outlookFormats(draft), 'total'),
      ...checks.blocks,
    ],
    tables: [],
    charts: budgetCharts(draft, places),
    validations: checks.validations,
    highlights: [...checks.highlights, lastRowIsTotal(own.variance)],
    widths: [50, ...Array.from({ length: own.outlook.columnCount - 1 }, () => 15)],
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [own.variance, own.outlook],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedBudget(draft: ModelDraft, places: Places): Expected[] {
  const own = places.budget;
  const figures = budgetFigures(draft);
  const none = [[draft.texts.budget.none]];
  return [
    ...expectedTable('budget', own.none, figures.isKnown ? [] : none),
    ...expectedTable('budget', own.variance, figures.variance),
    ...expectedTable('budget', own.outlook, figures.outlook),
    ...expectedBridge(places, figures),
    ...expectedChecksOf(draft.texts, 'budget', own.checksRow, budgetChecks(draft, places, figures)),
  ];
}

function varianceFormats(draft: ModelDraft): Format[] {
  return [monthFormat(draft), ...Array.from({ length: AMOUNTS }, (): Format => 'money')];
}

function outlookFormats(draft: ModelDraft): Format[] {
  return [
    ...([monthFormat(draft), 'count', 'count', 'percent'] as const),
    ...(['money', 'money', 'money', 'money', 'money', 'price', 'money'] as const),
    ...(['money', 'money', 'money', 'money'] as const),
  ];
}

/** The figures that may be typed of months: without month and channel, and without headers. */
function typedFigures(draft: ModelDraft, { assumptions: { actuals } }: Places): string {
  const figures = { ...actuals, column: actuals.column + 2, columnCount: actuals.columnCount - 2 };
  return referenceTo(draft, 'assumptions', figures);
}

/** What to do where nothing is known of a month. */
function noneFormula(draft: ModelDraft, places: Places): string {
  return `=IF(COUNTA(${typedFigures(draft, places)})=0,${quoted(draft.texts.budget.none)},"")`;
}

/** The table of months that are over, with its headers. */
function actualsOf(draft: ModelDraft, { assumptions: { actuals } }: Places): string {
  return referenceTo(draft, 'assumptions', {
    ...actuals,
    row: actuals.row - 1,
    rowCount: actuals.rowCount + 1,
  });
}

function varianceCall(draft: ModelDraft, places: Places): string {
  const given = [
    bothTables(draft),
    actualsOf(draft, places),
    assumptionCells(draft, places, 'studied'),
    ...goesOn(draft, places),
    startOf(draft, places) ?? '',
    assumption(draft, places, 'Months'),
    assumptionCells(draft, places, 'view'),
  ];
  return `METER.BUDGET_VARIANCE(${given.join(',')})`;
}

function outlookCall(draft: ModelDraft, places: Places): string {
  const start = startOf(draft, places);
  const given = [
    bothTables(draft),
    assumption(draft, places, 'Months'),
    ...goesOn(draft, places),
    assumptionCells(draft, places, 'view'),
    assumptionCells(draft, places, 'studied'),
    ...(start === undefined ? ['', ''] : [start, assumption(draft, places, 'Fiscal year starts')]),
    actualsOf(draft, places),
  ];
  return `METER.COST_FORECAST(${given.join(',')})`;
}

function goesOn(draft: ModelDraft, places: Places): string[] {
  return [
    assumption(draft, places, 'Growth'),
    assumptionCells(draft, places, 'ramp'),
    assumptionCells(draft, places, 'season'),
  ];
}
