import { toDouble } from '../../core/exact/decimal.js';
import type { Cell } from '../../core/grid/cell.js';
import { MOST_IN_A_CELL, MOST_PRICED_IN_A_CELL } from '../../core/study/simulation/cell-limits.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader } from '../../reference/area.js';
import { formula, headerRow, number, quoted, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Places } from '../places/places.js';
import type { RiskFigures } from '../figures/risk-figures.js';
import { bothTables, referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { assumption } from '../parts/studied.js';

/** Each offer's bill in the busiest month, against a usual one and the budget. */
export function busiestBlocks(draft: ModelDraft, places: Places): Block[] {
  const { busiest, spikes } = places.risk;
  const { list } = places.assumptions;
  const budget = assumption(draft, places, 'Budget');
  const texts = draft.texts.risk.busiest;
  const rows = spikes.map((spike, index): ModelCell[] => {
    const row = busiest.row + 1 + index;
    const [usual, most] = [cellAddress(row, 1), cellAddress(row, 2)];
    const shown = (down: number) => {
      const bill = fixedAddress(spike.row + down, spike.column + 1);
      return formula(`=IF(ISNUMBER(${bill}),${bill},${quoted(texts.noPrice)})`, 'result', 'money');
    };
    const offer = referenceTo(draft, 'assumptions', { row: list.row + index, column: list.column });
    return [
      formula(`=${offer}`, 'key', 'text'),
      shown(1),
      shown(2),
      formula(
        `=IF(COUNT(${usual},${most})=COLUMNS(${usual}:${most}),${most}-${usual},"")`,
        'result',
        'money',
      ),
      formula(
        `=IF(OR(${budget}="",${budget}=0,NOT(ISNUMBER(${most}))),"",MAX(0,${most}-${budget}))`,
        'result',
        'money',
      ),
    ];
  });
  return [
    sectionBlock(busiest.row - 2, texts.section, { help: texts.help }),
    {
      row: busiest.row,
      column: busiest.column,
      cells: [headerRow(texts.headers), ...rows],
    },
  ];
}

/** The trials that are drawn, the sessions that are tried, and the bill of each offer at them. */
export function behindBlocks(draft: ModelDraft, places: Places): Block[] {
  const { most, sessions, spikes } = places.risk;
  const { list, figure } = places.assumptions;
  const texts = draft.texts.risk.behind;
  const listed = referenceTo(draft, 'assumptions', list);
  const wanted = referenceTo(draft, 'assumptions', figure('Trials'));
  const all = referenceTo(draft, 'inputs', places.inputs.sessions);
  const line = (label: string, cell: ModelCell, unit: string): ModelCell[] => [
    words(label, 'label'),
    cell,
    words(unit, 'unit'),
  ];
  const usual = fixedAddress(sessions.row, sessions.column);
  const limit = fixedAddress(most.row, most.column);
  const priced = fixedAddress(most.row + 1, most.column);
  const channels = `${draft.names.tables.traffic}[Resolution rate]`;
  const shared = `ROUNDDOWN(${priced}/(ROWS(${listed})*MAX(1,SUMPRODUCT(--(${channels}<>"")))),0)`;
  return [
    sectionBlock(most.row - 2, texts.section, { help: texts.help }),
    {
      row: most.row,
      column: 0,
      cells: [
        line(texts.mostTrials, number(MOST_IN_A_CELL, 'result', 'count'), texts.trials),
        line(texts.mostPriced, number(MOST_PRICED_IN_A_CELL, 'result', 'count'), texts.pricedBy),
        line(
          texts.drawn,
          formula(`=IF(${wanted}="","",MIN(${wanted},${limit},${shared}))`, 'result', 'count'),
          texts.trials,
        ),
        line(texts.usual, formula(`=${all}`, 'result', 'count'), texts.aMonth),
        line(
          texts.busiest,
          formula(`=${usual}*${assumption(draft, places, 'Busiest month')}`, 'result', 'count'),
          texts.aMonth,
        ),
      ],
    },
    ...spikes.flatMap((spike, index): Block[] => {
      const offer = referenceTo(draft, 'assumptions', { row: list.row + index, column: list.column });
      const call = `=METER.SENSITIVITY(${bothTables(draft)},"sessions",${fixedArea(sessions)},,,"monthly total",${offer})`;
      return [
        { row: spike.row - 1, column: spike.column, cells: [[formula(`=${offer}`, 'key', 'text')]] },
        spilled(spike, call, ['count', 'money']),
      ];
    }),
  ];
}

/** The engine's own figures of these cells. */
export function expectedBusiest(
  draft: ModelDraft,
  places: Places,
  { sessions, spikes, trials: drawn }: RiskFigures,
): Expected[] {
  const { noPrice } = draft.texts.risk.busiest;
  const { busiest, spikes: areas, sessions: tried, trials } = places.risk;
  const { budget } = draft.assumptions.simulation;
  const most = budget === undefined || budget.isZero() ? undefined : toDouble(budget);
  const rows = spikes.map((table, index): Cell[] => {
    const [usual, high] = [table[1]?.[1], table[2]?.[1]];
    const isHigh = typeof high === 'number';
    return [
      draft.offers[index]?.name ?? '',
      typeof usual === 'number' ? usual : noPrice,
      isHigh ? high : noPrice,
      typeof usual === 'number' && isHigh ? high - usual : '',
      isHigh && most !== undefined ? Math.max(0, high - most) : '',
    ];
  });
  return [
    ...expectedTable('risk', belowHeader(busiest), rows),
    ...expectedTable('risk', trials, [[drawn]]),
    ...expectedTable(
      'risk',
      tried,
      sessions.map((value) => [value]),
    ),
    ...spikes.flatMap((table, index) => {
      const area = areas[index];
      return area === undefined ? [] : expectedTable('risk', area, table);
    }),
  ];
}
