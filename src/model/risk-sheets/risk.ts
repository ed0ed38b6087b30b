import { fixedAddress } from '../../reference/address.js';
import { onData } from '../page/on-data.js';
import { columnOf } from '../../reference/area.js';
import { joined, quoted } from '../page/cell.js';
import { NOT_FROZEN } from '../page/frozen.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Places } from '../places/places.js';
import { behindBlocks, busiestBlocks, expectedBusiest } from './risk-busiest.js';
import { commitmentBlocks, expectedCommitments } from './risk-commitment.js';
import { riskCharts } from './risk-charts.js';
import { riskChecks } from './risk-checks.js';
import { riskFigures, type RiskFigures } from '../figures/risk-figures.js';
import { checkedHead, expectedChecksOf, sheetChecks } from '../parts/sheet-checks.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Expected, Format, ModelSheet } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumption, assumptionCells } from '../parts/studied.js';

const BILL_FORMATS: readonly Format[] = ['text', 'money', 'money', 'money', 'money', 'percent', 'percent'];
const COST_FORMATS: readonly Format[] = ['text', 'price', 'price', 'price', 'price'];
/** Bars narrower than this need their bounds with decimals. */
const NARROW = 1;
const LEAST_COLUMNS = 10;

/** How far each bill may go where figures are not known for sure, and in the busiest month. */
export function riskSheet(draft: ModelDraft, places: Places): ModelSheet {
  const own = places.risk;
  const figures = riskFigures(draft);
  const texts = draft.texts.risk;
  const checks = sheetChecks(draft.texts, own.checksRow, riskChecks(draft, places, figures));
  const head = checkedHead(texts.title, texts.help, stateLine(draft, places));
  const bound = boundFormat(figures);
  const shares = Array.from({ length: own.distribution.columnCount - 2 }, (): Format => 'percent');
  return {
    key: 'risk',
    name: draft.names.sheets.risk,
    blocks: [
      ...head.blocks,
      sectionBlock(own.bills.row - 2, texts.bills.section, { help: texts.bills.help }),
      spilled(own.bills, callOf(draft, places, 'monthly total'), BILL_FORMATS),
      sectionBlock(own.chartsRow, texts.charts),
      ...busiestBlocks(draft, places),
      sectionBlock(own.costs.row - 2, texts.costs.section, { help: texts.costs.help }),
      spilled(own.costs, callOf(draft, places, 'effective cost per resolution'), COST_FORMATS),
      sectionBlock(own.distribution.row - 2, texts.distribution.section, { help: texts.distribution.help }),
      spilled(own.distribution, callOf(draft, places, 'distribution'), [bound, bound, ...shares]),
      ...commitmentBlocks(draft, places),
      ...onData(...behindBlocks(draft, places)),
      ...checks.blocks,
    ],
    tables: [],
    charts: riskCharts(draft, places),
    validations: checks.validations,
    highlights: checks.highlights,
    widths: Array.from({ length: Math.max(LEAST_COLUMNS, own.distribution.columnCount) }, (_, column) =>
      column === 0 ? 50 : 17,
    ),
    frozen: NOT_FROZEN,
    inputs: checks.inputs,
    spills: [own.bills, own.costs, own.distribution, ...own.commitments, ...own.spikes],
    landscape: true,
  };
}

/** The engine's own figures of every cell. */
export function expectedRisk(draft: ModelDraft, places: Places): Expected[] {
  const own = places.risk;
  const figures = riskFigures(draft);
  return [
    ...expectedTable('risk', own.bills, figures.bills),
    ...expectedTable('risk', own.costs, figures.costs),
    ...expectedTable('risk', own.distribution, figures.distribution),
    ...expectedCommitments(places, figures),
    ...expectedBusiest(draft, places, figures),
    ...expectedChecksOf(draft.texts, 'risk', own.checksRow, riskChecks(draft, places, figures)),
  ];
}

/** What to do where nothing is uncertain, else what is drawn. */
function stateLine(draft: ModelDraft, places: Places): string {
  const { spread } = places.assumptions;
  const variables = referenceTo(draft, 'assumptions', columnOf(spread, 0));
  const trials = fixedAddress(places.risk.trials.row, places.risk.trials.column);
  const { nothingUncertain, drawn } = draft.texts.risk;
  const count = `COUNTA(${variables})`;
  return `=IF(${count}=0,${quoted(nothingUncertain)},${joined(drawn, count, trials)})`;
}

type Wanted = 'monthly total' | 'effective cost per resolution' | 'distribution';

function callOf(draft: ModelDraft, places: Places, result: Wanted): string {
  const { trials } = places.risk;
  const given = [
    bothTables(draft),
    assumptionCells(draft, places, 'spread'),
    fixedAddress(trials.row, trials.column),
    assumption(draft, places, 'Seed'),
    assumption(draft, places, 'Budget'),
    `"${result}"`,
    ...(result === 'monthly total' ? [`"${draft.basis}"`] : []),
  ];
  return `=METER.SIMULATE(${given.join(',')})`;
}

function boundFormat({ distribution }: RiskFigures): Format {
  const [from, to] = distribution[1] ?? [];
  return typeof from === 'number' && typeof to === 'number' && to - from < NARROW ? 'quote' : 'count';
}
