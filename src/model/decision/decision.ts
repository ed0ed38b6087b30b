import { columnOf, type Area } from '../../reference/area.js';
import { onData } from '../page/on-data.js';
import { decisionFigures, type DecisionFigures } from '../figures/decision-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { monthFormat } from '../figures/month-cells.js';
import { joined, quoted } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { Expected, ModelChart, ModelSheet, NamedInput } from '../page/sheet.js';
import { byBasis } from '../parts/by-basis.js';
import { leverFormats } from '../parts/lever-formats.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import { blocksOf, expectedIn, type Part } from '../parts/shown.js';
import { BEST, DRIVERS, PAGE_COLUMNS } from '../places/decision-places.js';
import { monthsOf, PARTS } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { behindBlocks, placedPart } from './behind.js';
import { choiceCells, choiceValidations, figuresPart } from './both-offers.js';
import { decisionChecks } from './decision-checks.js';
import { nameCells } from './page-cells.js';
import { breakEvensHead, breakEvensPart, driversPart, rankingPart, stepsPart } from './reasons.js';
import { basisPart, pricesPart, writtenBlocks } from './rests-on.js';

const WIDTHS = [50, 21, 21, 16, 16, 16, 16, 16, 16, 16, 16];

/** The recommendation, why, what it rests on and a place to sign: one printed page. */
export function decisionSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.decision;
  const figures = decisionFigures(draft);
  const texts = draft.texts.decision;
  const checks = sheetChecks(draft.texts, own.checksRow, decisionChecks(draft, places));
  const inputs = [own.recommended, own.current].map((place) => ({ ...place, rowCount: 1, columnCount: 1 }));
  return {
    key: 'decision',
    name: draft.names.sheets.decision,
    blocks: [
      ...checkedHead(texts.title, texts.help, stateLine(draft, places, figures)).blocks,
      ...writtenBlocks(draft, places),
      sectionBlock(own.choicesRow, texts.choices.section),
      { row: own.recommended.row, column: 0, cells: choiceCells(draft) },
      sectionBlock(own.ranking.row - 1, texts.ranking.section),
      sectionBlock(own.steps.row - 1, texts.bridge.section),
      sectionBlock(own.drivers.row - 2, texts.drivers.section, { help: texts.drivers.help }),
      ...blocksOf(partsOf(draft, places, figures)),
      ...onData(...behindBlocks(draft, places), ...blocksOf(behindParts(draft, places, figures))),
      ...checks.blocks,
    ],
    tables: [],
    charts: charts(draft, places, figures),
    validations: [...choiceValidations(draft, places), ...checks.validations],
    highlights: [...leverFormats(endsOfDrivers(places), own.drivers.column), ...checks.highlights],
    widths: WIDTHS,
    frozen: NOT_FROZEN,
    named: namedInputs(places),
    inputs: [...inputs, ...checks.inputs],
    spills: [...own.bridges, ...own.maps, own.tornado, ...own.months],
    landscape: false,
    onePage: { rowCount: own.printedRows, columnCount: PAGE_COLUMNS },
  };
}

/** The low and the high of what moves the cost most. */
function endsOfDrivers({ decision: { drivers } }: Places): Area {
  return { row: drivers.row + 1, column: drivers.column + 1, rowCount: DRIVERS, columnCount: 2 };
}

/** The engine's own figures of every cell. */
export function expectedDecision(draft: ModelDraft, places: Places): Expected[] {
  const own = places.decision;
  const figures = decisionFigures(draft);
  const spills = [
    ...own.bridges.map((area, index) => [area, figures.bridges[index]] as const),
    ...own.maps.map((area, index) => [area, figures.maps[index]] as const),
    ...own.months.map((area, index) => [area, figures.months[index]] as const),
    [own.tornado, figures.tornado] as const,
  ];
  return [
    ...expectedIn('decision', [...partsOf(draft, places, figures), ...behindParts(draft, places, figures)]),
    ...spills.flatMap(([area, table]) => expectedTable('decision', area, table ?? [])),
    ...expectedChecksOf(draft.texts, 'decision', own.checksRow, decisionChecks(draft, places)),
  ];
}

function partsOf(draft: ModelDraft, places: Places, figures: DecisionFigures): Part[] {
  return [
    figuresPart(draft, places, figures),
    rankingPart(draft, places, figures),
    stepsPart(draft, places, figures),
    ...breakEvensHead(draft, places, figures),
    breakEvensPart(draft, places, figures),
    driversPart(draft, places, figures),
    basisPart(draft, places, figures),
  ];
}

/** What of it no reader reads. */
function behindParts(draft: ModelDraft, places: Places, figures: DecisionFigures): Part[] {
  return [placedPart(draft, places, figures), pricesPart(draft, places)];
}

function namedInputs({ decision }: Places): NamedInput[] {
  return [
    { list: 'choices', id: 'recommendedOffer', ...decision.recommended },
    { list: 'choices', id: 'currentOffer', ...decision.current },
  ];
}

/** What is recommended against what, and what decides. */
function stateLine(draft: ModelDraft, places: Places, { names }: DecisionFigures): string {
  const [one, other] = nameCells(places.decision);
  const basis = referenceTo(draft, 'compare', places.compare.basis);
  const { shown, shownAlone, bases } = draft.texts.decision;
  const by = byBasis(basis, (own) => quoted(bases[own]));
  return names.length > 1 ? `=${joined(shown, one, other, by)}` : `=${joined(shownAlone, one, by)}`;
}

/** The bills of both offers month by month, and the five cheapest side by side. */
function charts(draft: ModelDraft, { decision }: Places, { names }: DecisionFigures): ModelChart[] {
  const { texts, ranking } = draft;
  const own = texts.decision.charts;
  const { months, ranking: best, charts: place } = decision;
  const [first] = months;
  const priced = Math.min(BEST, ranking.filter(({ quote }) => quote.ok).length);
  const rows = { row: best.row + 1, column: 0, rowCount: Math.max(1, priced), columnCount: PAGE_COLUMNS };
  return [
    {
      name: 'Meterwise decision months',
      kind: 'line',
      title: own.cumulative,
      categoryTitle: own.month,
      valueTitle: own.bills,
      series: months.map((area, index) => ({
        name: index === 0 ? own.recommended : own.compared,
        categories: columnOf(monthsOf(first ?? area), PARTS.month),
        values: columnOf(monthsOf(area), PARTS.cumulative),
        colour: index === 0 ? 6 : 7,
      })),
      valueFormat: 'money',
      categoryFormat: monthFormat(draft),
      legend: names.length > 1,
      place: { ...place, columnCount: 3 },
    },
    {
      name: 'Meterwise decision best',
      kind: 'bar',
      title: own.best,
      categoryTitle: own.offer,
      valueTitle: own.cost,
      series: [{ name: own.cost, categories: columnOf(rows, 0), values: columnOf(rows, 4), colour: 7 }],
      valueFormat: 'money',
      categoryFormat: 'text',
      legend: false,
      place: { ...place, column: 3, columnCount: PAGE_COLUMNS - 3 },
    },
  ];
}
