import { budgetFigures } from '../figures/budget-figures.js';
import { onData } from '../page/on-data.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { monthFormat } from '../figures/month-cells.js';
import { formula, joined } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Expected, Format, ModelSheet } from '../page/sheet.js';
import { lastRowIsTotal, spilled } from '../page/spill-block.js';
import { monthsOver, nothingKnown } from '../parts/months-over.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, oneCell, sectionBlock } from '../parts/sheet-head.js';
import { assumption, assumptionCells, pathArguments, startOf } from '../parts/studied.js';
import type { Places } from '../places/places.js';
import { bridgeBlock, budgetCharts, expectedBridge } from './budget-charts.js';
import { byMonthBlock, expectedByMonth } from './budget-by-month.js';
import { budgetChecks } from './budget-checks.js';

const AMOUNTS = 8;

/** Months that are over against their plan, and what made the difference. */
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
      oneCell(own.none, formula(nothingKnown(draft, places, texts.none), 'key', 'text')),
      sectionBlock(own.chartsRow, texts.charts),
      sectionBlock(own.variance.row - 2, texts.variance.section, { help: texts.variance.help }),
      spilled(own.variance, `=${varianceCall(draft, places)}`, varianceFormats(draft)),
      ...onData(
        sectionBlock(own.bridge.row - 2, texts.bridge.section, { help: texts.bridge.help }),
        bridgeBlock(draft, places),
        sectionBlock(own.byMonth.row - 2, texts.byMonth.section, { help: texts.byMonth.help }),
        byMonthBlock(draft, places),
      ),
      ...checks.blocks,
    ],
    tables: [],
    charts: budgetCharts(draft, places),
    validations: checks.validations,
    highlights: [...checks.highlights, lastRowIsTotal(own.variance)],
    widths: [50, ...Array.from({ length: own.variance.columnCount - 1 }, () => 15)],
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [own.variance],
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
    ...expectedByMonth(draft, places, figures),
    ...expectedBridge(places, figures),
    ...expectedChecksOf(draft.texts, 'budget', own.checksRow, budgetChecks(draft, places, figures)),
  ];
}

function varianceFormats(draft: ModelDraft): Format[] {
  return [monthFormat(draft), ...Array.from({ length: AMOUNTS }, (): Format => 'money')];
}

function varianceCall(draft: ModelDraft, places: Places): string {
  const given = [
    bothTables(draft),
    monthsOver(draft, places),
    assumptionCells(draft, places, 'studied'),
    ...pathArguments(draft, places),
    startOf(draft, places) ?? '',
    assumption(draft, places, 'Months'),
    assumptionCells(draft, places, 'view'),
  ];
  return `METER.BUDGET_VARIANCE(${given.join(',')})`;
}
