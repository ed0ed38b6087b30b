import { outlookFigures } from '../figures/outlook-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { monthFormat } from '../figures/month-cells.js';
import { formula, joined } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Expected, Format, ModelSheet } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { monthsOver, nothingKnown } from '../parts/months-over.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, oneCell, sectionBlock } from '../parts/sheet-head.js';
import { assumption, assumptionCells, pathArguments, startOf } from '../parts/studied.js';
import type { Places } from '../places/places.js';
import { outlookCharts } from './outlook-charts.js';
import { outlookChecks } from './outlook-checks.js';
import { expectedOutlookYears, outlookYears } from './outlook-years.js';

const PLAN_FORMATS: readonly Format[] = [
  ...(['count', 'count', 'percent'] as const),
  ...(['money', 'money', 'money', 'money', 'money', 'price', 'money'] as const),
];
const BESIDE: readonly Format[] = ['money', 'money', 'money', 'money'];

/** Months that are over as they were, the others as planned: what the years will come to, beside their budget. */
export function outlookSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.outlook;
  const texts = draft.texts.outlook;
  const studied = assumptionCells(draft, places, 'studied');
  const view = assumptionCells(draft, places, 'view');
  const head = checkedHead(texts.title, texts.help, `=${joined(texts.shown, studied, view)}`);
  const checks = sheetChecks(draft.texts, own.checksRow, outlookChecks(draft, places, outlookFigures(draft)));
  const planFormats = [monthFormat(draft), ...PLAN_FORMATS];
  return {
    key: 'outlook',
    name: draft.names.sheets.outlook,
    blocks: [
      ...head.blocks,
      oneCell(own.none, formula(nothingKnown(draft, places, texts.none), 'key', 'text')),
      sectionBlock(own.years.row - 2, texts.years.section, { help: texts.years.help }),
      outlookYears(draft, places),
      sectionBlock(own.chartsRow, texts.charts),
      sectionBlock(own.months.row - 2, texts.months.section, { help: texts.months.help }),
      spilled(own.months, callOf(draft, places, 'outlook'), [...planFormats, ...BESIDE], 'total'),
      sectionBlock(own.plan.row - 2, texts.plan.section, { help: texts.plan.help }),
      spilled(own.plan, callOf(draft, places, 'plan'), planFormats, 'total'),
      ...checks.blocks,
    ],
    tables: [],
    charts: outlookCharts(draft, places),
    validations: checks.validations,
    highlights: checks.highlights,
    widths: [38, ...Array.from({ length: own.months.columnCount - 1 }, () => 15)],
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [own.months, own.plan],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedOutlook(draft: ModelDraft, places: Places): Expected[] {
  const own = places.outlook;
  const figures = outlookFigures(draft);
  const none = [[draft.texts.outlook.none]];
  return [
    ...expectedTable('outlook', own.none, figures.isKnown ? [] : none),
    ...expectedOutlookYears(draft, places, figures),
    ...expectedTable('outlook', own.months, figures.months),
    ...expectedTable('outlook', own.plan, figures.planned),
    ...expectedChecksOf(draft.texts, 'outlook', own.checksRow, outlookChecks(draft, places, figures)),
  ];
}

/** The months of the offer studied with what is known of them, or as planned. */
function callOf(draft: ModelDraft, places: Places, what: 'outlook' | 'plan'): string {
  const start = startOf(draft, places);
  const named = start === undefined ? [] : [start, assumption(draft, places, 'Fiscal year starts')];
  const given = [
    bothTables(draft),
    assumption(draft, places, 'Months'),
    ...pathArguments(draft, places),
    assumptionCells(draft, places, 'view'),
    assumptionCells(draft, places, 'studied'),
    ...(what === 'plan' ? named : [named[0] ?? '', named[1] ?? '', monthsOver(draft, places)]),
  ];
  return `=METER.COST_FORECAST(${given.join(',')})`;
}
